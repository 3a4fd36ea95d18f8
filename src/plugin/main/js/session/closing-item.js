/*
 * A new item of the programme comes before the one that closes the session. It gets its place when something is written in it:
 * until then the wiki hears nothing of it.
 */
import { newId } from '../common/ids.js';
import { focusRow } from '../form/row-focus.js';
import { placesAfterMove } from './item-places.js';

const CLOSING = 'reflection';

function stored(page, row) {
    const value = page.field(row, 'place').view.value();
    return value === '' ? null : Number(value);
}

/** The number by which an item is sorted, or null; a new one stands just before the closing item. */
export function placeOf(page, row) {
    const place = stored(page, row);
    const next = row.dataset.beforeClosing === undefined ? null : row.nextElementSibling;
    if (place !== null || next === null || !next.innovation) {
        return place;
    }
    const following = stored(page, next);
    return following === null ? null : following - 0.5;
}

function isClosing(page, row) {
    return page.field(row, 'itemKind').view.value() === CLOSING;
}

function add(page, usual) {
    const { list } = page;
    const rows = list.shown();
    const last = rows[rows.length - 1];
    if (rows.length < 2 || !isClosing(page, last)) {
        usual();
        return;
    }
    const before = rows[rows.length - 2];
    const isThere = before.dataset.beforeClosing !== undefined && list.isEmpty(before);
    const row = isThere ? before : list.make(newId(), last);
    row.dataset.beforeClosing = '';
    focusRow(row);
}

function keepPlace(page, row) {
    if (!row || row.dataset.beforeClosing === undefined || !row.innovation) {
        return;
    }
    const rows = page.list.shown();
    const position = rows.indexOf(row);
    const places = rows.map((one) => stored(page, one));
    delete row.dataset.beforeClosing;
    placesAfterMove(places, position, position).forEach(([index, place]) =>
        page.field(rows[index], 'place').replace(String(place)),
    );
}

/** @param page the page of a session */
export function addBeforeClosing(page) {
    const { list } = page;
    const usual = list.add.bind(list);
    list.add = () => add(page, usual);
    ['input', 'change'].forEach((name) =>
        list.rows.addEventListener(name, ({ target }) => keepPlace(page, target.closest('[data-row]'))),
    );
}
