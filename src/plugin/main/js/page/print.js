/*
 * Before a page is printed, each control gets its value as text beside it, since a control cuts what it has no room for,
 * and empty fields and lists get lines to write on by hand, as
 * do the rows of a list that is to be filled in on paper. Afterwards the page is as it was.
 */
import { createElement, findAll } from '../common/dom.js';
import { emptyRows, paperHead } from './paper.js';

const EMPTY_LINES = { long_text: 4, text: 1 };
/* Where nobody writes by hand, what is empty is left out. */
const NO_LINES = '[data-no-lines]';
let undo = [];

function made(element, place) {
    place(element);
    undo.push(() => element.remove());
}

function written(control) {
    if (control.tagName === 'SELECT') {
        return control.value !== '' ? control.selectedOptions[0].textContent.trim() : '';
    }
    return control.value.trim();
}

function ruled(lines) {
    return createElement(
        'div',
        { class: 'inno-print inno-ruled', 'aria-hidden': 'true' },
        Array.from({ length: lines }, () => createElement('div')),
    );
}

function mirror(field) {
    const control = field.querySelector('[data-control]');
    if (!control || field.dataset.type === 'yes_no') {
        return;
    }
    const choices = field.querySelector('.inno-choices');
    const text = choices ? ticked(choices) : people(field) || written(control);
    classed(field, text === '' ? 'inno-print-blank' : 'inno-print-written');
    if (text !== '') {
        made(createElement('div', { class: 'inno-print inno-print-text' }, [text]), after(field, control));
    } else if (!choices && !field.closest(NO_LINES)) {
        made(ruled(EMPTY_LINES[field.dataset.type] || 1), after(field, control));
    }
}

function after(field, control) {
    const place = control.closest('.inno-people-entry, .inno-picker, .inno-choices, .inno-date-field') || control;
    return (element) => place.after(element);
}

function ticked(choices) {
    return findAll(choices, 'input:checked')
        .map((tick) => tick.parentElement.textContent.trim())
        .join(', ');
}

function people(field) {
    return findAll(field, '.inno-chip bdi')
        .map((name) => name.textContent.trim())
        .join(', ');
}

function classed(element, name) {
    element.classList.add(name);
    undo.push(() => element.classList.remove(name));
}

function unfold(details) {
    if (!details.open) {
        details.open = true;
        undo.push(() => {
            details.open = false;
        });
    }
}

function prepare() {
    restore();
    findAll(document, '.inno details:not(.inno-tools, [data-screen-only])').forEach(unfold);
    findAll(document, '[data-innovation-form] [data-field]').forEach(mirror);
    findAll(document, '[data-innovation-form] [data-list]')
        .filter((list) => !list.closest(NO_LINES) && findAll(list, '[data-row]').every((row) => row.hidden))
        .forEach((list) => made(emptyRows(list, ruled), (lines) => list.append(lines)));
    findAll(document, '[data-innovation-form]').forEach((form) => {
        const head = paperHead(form);
        if (head) {
            made(head, (element) => form.prepend(element));
        }
    });
    findAll(document, '[data-lines-on-paper] > [data-rows] > [data-row]').forEach((row) =>
        made(ruled(Number(row.closest('[data-list]').dataset.linesOnPaper)), (lines) => row.append(lines)),
    );
}

function restore() {
    undo.reverse().forEach((step) => step());
    undo = [];
}

export function listenToPrinting() {
    window.addEventListener('beforeprint', prepare);
    window.addEventListener('afterprint', restore);
}
