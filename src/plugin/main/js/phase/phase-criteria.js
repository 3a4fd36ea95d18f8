/* The list of what is missing in a phase leads to where it is written, and says aloud what has changed in it. */
import { findAll, setText, unfoldAround } from '../common/dom.js';

function isMet(line) {
    return line.querySelector('[data-criterion-state]').dataset.criterionState === 'met';
}

function word(line) {
    return isMet(line)
        ? AJS.I18n.getText('innovation.phase.criterion.met')
        : AJS.I18n.getText('innovation.phase.criterion.unmet');
}

/** Says which criteria are met now and were not before, or the other way round. */
function announce(list, before) {
    const all = findAll(list, '[data-criterion]');
    const said = all
        .filter((line) => {
            const old = before.querySelector('[data-criterion="' + line.dataset.criterion + '"]');
            return old && isMet(old) !== isMet(line);
        })
        .map((line) => {
            const text = line.querySelector('[data-criterion-text]').textContent;
            return AJS.I18n.getText('innovation.phase.criterion.changed', word(line), text);
        });
    if (said.length > 0) {
        const met = String(all.filter(isMet).length);
        said.push(AJS.I18n.getText('innovation.phase.criterion.count', met, String(all.length)));
        setText(list.closest('[data-phase-page]').querySelector('[data-criteria-status]'), said.join(' '));
    }
}

/** The control to write in: the field's own, the first empty one of a list, that of the last row where all is there, or of a new one. */
function control(page, link) {
    const field = '[data-field="' + link.dataset.criterionField + '"] [data-control]';
    if (link.dataset.criterionList === '') {
        return findAll(page, '[data-innovation-form] ' + field).find((found) => !found.closest('[data-list]'));
    }
    const list = page.querySelector('[data-list="' + link.dataset.criterionList + '"]');
    const controls = () =>
        findAll(list, '[data-row]')
            .filter((row) => !row.hidden)
            .map((row) => row.querySelector(field))
            .filter(Boolean);
    const empty = () => controls().find((found) => (found.type === 'checkbox' ? !found.checked : found.value === ''));
    if (empty()) {
        return empty();
    }
    if (isMet(link.closest('[data-criterion]')) && controls().length > 0) {
        return controls().at(-1);
    }
    list.querySelector('[data-add]').click();
    return empty();
}

export function listenToCriteria() {
    document.addEventListener('click', (event) => {
        const link = event.target.closest('[data-criterion-field]');
        const place = link && control(link.closest('[data-phase-page]'), link);
        if (place) {
            event.preventDefault();
            unfoldAround(place);
            place.scrollIntoView({ block: 'center' });
            place.focus();
        }
    });
    document.addEventListener('innovation-panel', (event) => {
        if (event.target.matches('[data-criteria]')) {
            announce(event.target, event.detail.before);
        }
    });
}
