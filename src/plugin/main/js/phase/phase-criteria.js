/* The list of what is missing in a phase follows what is written below it: the receipt says how it stands. */
import { findAll, setText } from '../common/dom.js';

function draw(mark, isMet) {
    mark.dataset.criterionState = isMet ? 'met' : '';
    mark.textContent = isMet ? '\u2713' : '\u25cb';
    setText(mark.parentElement.querySelector('[data-criterion-status]'), ': ' + word(isMet));
}

function word(isMet) {
    return isMet
        ? AJS.I18n.getText('innovation.phase.criterion.met')
        : AJS.I18n.getText('innovation.phase.criterion.unmet');
}

/** The criterion's mark, when it is drawn otherwise than it stands now. */
function changed(list, criterion) {
    const mark = findAll(list, '[data-criterion]')
        .filter((line) => line.dataset.criterion === criterion.key)
        .map((line) => line.querySelector('[data-criterion-state]'))[0];
    return mark && (mark.dataset.criterionState === 'met') !== criterion.met ? mark : null;
}

function follow(page, list, criteria) {
    const said = [];
    criteria.forEach((criterion) => {
        const mark = changed(list, criterion);
        if (mark) {
            draw(mark, criterion.met);
            said.push(AJS.I18n.getText('innovation.phase.criterion.changed', word(criterion.met), criterion.text));
        }
    });
    if (said.length > 0) {
        const met = criteria.filter((criterion) => criterion.met).length;
        setText(
            page.querySelector('[data-criteria-count]'),
            AJS.I18n.getText('innovation.phase.criterion.met.count', String(met), String(criteria.length)),
        );
        said.push(AJS.I18n.getText('innovation.phase.criterion.count', String(met), String(criteria.length)));
        setText(page.querySelector('[data-criteria-status]'), said.join(' '));
    }
}

/** The control to write in: the field's own, the first empty one of a list, or that of a new row. */
function control(page, link) {
    const field = '[data-field="' + link.dataset.criterionField + '"] [data-control]';
    if (link.dataset.criterionList === '') {
        return findAll(page, '[data-innovation-form] ' + field).find((found) => !found.closest('[data-list]'));
    }
    const list = page.querySelector('[data-list="' + link.dataset.criterionList + '"]');
    const empty = () =>
        findAll(list, '[data-row]')
            .filter((row) => !row.hidden)
            .map((row) => row.querySelector(field))
            .find((found) => found && (found.type === 'checkbox' ? !found.checked : found.value === ''));
    if (!empty()) {
        list.querySelector('[data-add]').click();
    }
    return empty();
}

export function listenToCriteria() {
    document.addEventListener('click', (event) => {
        const link = event.target.closest('[data-criterion-field]');
        const place = link && control(link.closest('[data-phase-page]'), link);
        if (place) {
            event.preventDefault();
            place.scrollIntoView({ block: 'center' });
            place.focus();
        }
    });
    document.addEventListener('innovation-changed', (event) => {
        const page = event.target.closest('[data-phase-page]');
        const receipt = event.detail.receipt;
        if (page && receipt && receipt.criteria) {
            findAll(page, '[data-criteria]')
                .filter((list) => list.dataset.criteria === event.target.dataset.kind)
                .forEach((list) => follow(page, list, receipt.criteria));
        }
    });
}
