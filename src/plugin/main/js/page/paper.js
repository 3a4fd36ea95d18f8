/*
 * An exercise on paper: the size of the sheets is chosen beside Print, and each sheet says where it belongs, with room for those who
 * write on it. What is printed by the browser's own menu is the same, without the code of the session that runs.
 */
import { createButton, createElement, findAll } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';
import { columnsOf, labelOf, mainListOf, openLists } from './main-list.js';

/** How many rows there are to write in on each size of paper where the main list is empty. */
const ROWS = { A4: 8, A3: 10 };
const OTHER_ROWS = 4;

let size = 'A4';
/** How people join the session that runs, by space. */
const joins = new Map();

function isOnPaper(form) {
    return openLists(form).length > 0;
}

/** The styles say how each size is printed. */
function choose(chosen) {
    size = chosen;
    Object.keys(ROWS).forEach((key) =>
        document.documentElement.classList.toggle('inno-on-' + key.toLowerCase(), key === size),
    );
}

/** Nobody waits for a code: without an answer the sheet has the address of its page. */
function print(form, button) {
    const { space } = form.dataset;
    button.disabled = true;
    return sendRequest('GET', restUrl('/networks/' + encodeURIComponent(space) + '/session-code'))
        .then(
            (answer) => joins.set(space, answer.status === 200 ? answer.json : {}),
            () => joins.delete(space),
        )
        .then(() => {
            button.disabled = false;
            button.focus();
            window.print();
        });
}

/** The choice of size and the button, below the form. */
function offer(form) {
    const sizes = createElement(
        'select',
        { class: 'select inno-paper-size', 'aria-label': AJS.I18n.getText('innovation.form.paper.size') },
        Object.keys(ROWS).map((key) => createElement('option', { value: key }, [key])),
    );
    sizes.addEventListener('change', () => choose(sizes.value));
    const button = createButton(AJS.I18n.getText('innovation.form.paper.print'), 'aui-button', () =>
        print(form, button),
    );
    const tools = createElement('p', { class: 'inno-tools inno-paper' }, [button, ' ', sizes]);
    form.after(createElement('div', { class: 'inno inno-paper-place' }, [tools]));
}

export function startPaper() {
    const forms = findAll(document, '[data-innovation-form]').filter(isOnPaper);
    if (forms.length > 0) {
        choose(size);
        forms.forEach(offer);
    }
}

/** The short address that the wiki gives the page, or the whole one, without protocol. */
function pageAddress() {
    const short = document.querySelector('link[rel=shortlink]');
    const address = (short ? short.href : window.location.href).replace(/^https?:\/\//, '').replace(/#.*$/, '');
    try {
        return decodeURI(address);
    } catch {
        return address;
    }
}

/** What stands on top of a sheet; null for a form that is no exercise. */
export function paperHead(form) {
    if (!isOnPaper(form)) {
        return null;
    }
    const { code, address } = joins.get(form.dataset.space) || {};
    const where = createElement('p', { class: 'inno-paper-where' }, [
        AJS.I18n.getText('innovation.form.paper.page', pageAddress()),
    ]);
    if (code) {
        const join = AJS.I18n.getText('innovation.form.paper.join', address);
        where.prepend(createElement('strong', { class: 'inno-paper-code' }, [code]), ' ' + join + ' ');
    }
    const who = createElement('p', { class: 'inno-paper-who' }, [AJS.I18n.getText('innovation.form.paper.who')]);
    return createElement('div', { class: 'inno-print inno-paper-head' }, [where, who]);
}

function headOf(field) {
    const choices = findAll(field, 'option')
        .filter((option) => option.value !== '')
        .map((option) => option.textContent.trim());
    const cell = createElement('th', {}, [labelOf(field)]);
    if (choices.length > 0) {
        cell.append(createElement('span', { class: 'inno-paper-choices' }, [choices.join(' / ')]));
    }
    return cell;
}

/** A table to write the rows of the main list in by hand. */
function table(list) {
    const columns = columnsOf(list).filter((field) => field.dataset.type !== 'picture');
    const head = createElement('thead', {}, [createElement('tr', {}, columns.map(headOf))]);
    const rows = Array.from({ length: ROWS[size] }, () =>
        createElement(
            'tr',
            {},
            columns.map(() => createElement('td')),
        ),
    );
    const body = createElement('tbody', {}, rows);
    return createElement('table', { class: 'inno-print inno-paper-table', 'aria-hidden': 'true' }, [head, body]);
}

/**
 * Room for the rows of an empty list.
 *
 * @param ruled makes so many lines
 */
export function emptyRows(list, ruled) {
    const form = list.closest('[data-innovation-form]');
    if (mainListOf(form) === list) {
        return table(list);
    }
    return ruled(openLists(form)[0] === list ? ROWS[size] : OTHER_ROWS);
}
