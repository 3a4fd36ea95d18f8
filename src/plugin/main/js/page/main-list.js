/* The main list of an exercise, and those of its fields that a sheet of paper and the grid to type it in have columns for. */
import { findAll } from '../common/dom.js';

const MOST_COLUMNS = 4;
const FEWEST_COLUMNS = 2;
const PICTURE = 'picture';
/** Types that can be written in one cell. */
const IN_CELL = ['text', 'long_text', 'choice', 'scale', 'date', 'number', PICTURE];

/** Forms of a network's own pages, which have a drawing of their own on paper. */
const NO_EXERCISES = '.inno-session, [data-kind=stakeholders], [data-kind^=inno], [data-kind^=invo]';

/** Whether the form stands on the page of an exercise: a phase and a session's programme are none, nor is a screen of a session. */
export function isExercise(form) {
    return !form.matches(NO_EXERCISES) && !form.closest('.inno-phase-page, .inno-live');
}

/** The fields in the form's order: the first ones that fit in a cell, and one picture. */
export function columnsOf(list) {
    const row = list.querySelector('[data-blank]').content.querySelector('[data-row]');
    const fields = findAll(row, ':scope > [data-field]').filter(
        (field) => IN_CELL.includes(field.dataset.type) && !field.hasAttribute('data-for-editors'),
    );
    const written = fields.filter((field) => field.dataset.type !== PICTURE).slice(0, MOST_COLUMNS);
    const picture = fields.find((field) => field.dataset.type === PICTURE);
    return fields.filter((field) => written.includes(field) || field === picture);
}

export function labelOf(field) {
    return field.querySelector('.inno-label').textContent.trim();
}

/** Lists that rows can be added to. */
export function openLists(form) {
    return isExercise(form) ? findAll(form, '.inno-list[data-list]').filter((list) => blankOf(list)) : [];
}

function blankOf(list) {
    return list.querySelector(':scope > [data-blank]');
}

/** The first list with fields enough for a table; undefined for none. */
export function mainListOf(form) {
    return openLists(form).find((list) => columnsOf(list).length >= FEWEST_COLUMNS);
}
