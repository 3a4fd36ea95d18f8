/* What an involvement design covers, kept up with each receipt; and the button that makes the rows it begins with. */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';

function mark(citizens) {
    const shape = createElement('span', { class: 'inno-shape', 'aria-hidden': 'true' }, [citizens.shape]);
    const classes = 'inno-citizen-mark inno-citizen-' + citizens.key;
    return createElement('span', { class: classes }, [shape, ' ' + citizens.name]);
}

function renderMarks(phase, marks) {
    const place = phase.querySelector('[data-citizen-marks]');
    place.textContent = '';
    marks.forEach((citizens) => place.append(mark(citizens), ' '));
}

/** Written again only when it says something else, for it is read aloud. */
function renderFindings(place, coverage) {
    const lines = coverage.findings
        .map((text) => ({ text: text, name: 'inno-finding' }))
        .concat(coverage.verdict ? [{ text: coverage.verdict, name: '' }] : []);
    const shown = findAll(place, 'p')
        .map((line) => line.textContent)
        .join('\n');
    if (shown !== lines.map((line) => line.text).join('\n')) {
        place.textContent = '';
        lines.forEach((line) => place.append(createElement('p', { class: line.name }, [line.text])));
    }
}

function renderCells(root, cells) {
    findAll(root, '[data-cell]').forEach((cell) => {
        const now = cells[cell.dataset.cell];
        setText(cell, now.text);
        cell.classList.toggle('inno-uncovered', now.empty);
    });
}

function render(root, coverage) {
    renderCells(root, coverage.cells);
    renderFindings(root.querySelector('[data-findings]'), coverage);
    findAll(document, '[data-citizen-phase]').forEach((phase) =>
        renderMarks(phase, coverage.citizens[phase.dataset.citizenPhase]),
    );
}

/** The rows have the same ids whoever makes them, so that two who do it at once make seven and not fourteen. */
function makeStarters(form, button) {
    const list = form.lists.find((candidate) => candidate.key === 'design');
    const rows = button.dataset.starters
        .split(' ')
        .map((starter) => starter.split(':'))
        .map((starter) => {
            const row = list.find(starter[0]) || list.make(starter[0]);
            const kind = row.innovation.fields.find((field) => field.place.field === 'rowKind');
            kind.replace(starter[1]);
            return row;
        });
    setVisible(button.parentElement, false);
    rows.forEach(collapseWhenEmpty);
    rows[0].querySelector('[data-field=who] [data-control]').focus();
}

/** A row that only says its kind shows only whom it asks for, until somebody comes to it: seven open rows are a long way. */
function collapseWhenEmpty(row) {
    const isWritten = findAll(row, '[data-field]')
        .filter((field) => field.dataset.field !== 'rowKind')
        .some((field) =>
            findAll(field, '[data-control]').some((control) =>
                control.type === 'checkbox' ? control.checked : control.value !== '',
            ),
        );
    if (!isWritten && !row.contains(document.activeElement)) {
        row.classList.add('inno-row-quiet');
        row.addEventListener('focusin', () => row.classList.remove('inno-row-quiet'), { once: true });
    }
}

/** @param root what the macro draws of the involvement design */
export function startInvolvement(root) {
    const form = root.querySelector('[data-innovation-form]');
    if (!form) {
        return;
    }
    findAll(form, '[data-row]').forEach(collapseWhenEmpty);
    form.addEventListener('innovation-changed', (event) => {
        if (event.detail.receipt) {
            render(root, event.detail.receipt.coverage);
        }
    });
    findAll(root, '[data-starters]').forEach((button) =>
        button.addEventListener('click', () => makeStarters(form.innovation, button)),
    );
}
