/* Orders a rollup's rows by the column whose heading is pressed; each cell says where it stands. */
import { createButton, createElement, findAll } from '../common/dom.js';

function compare(column) {
    const place = (row) => Number(row.children[column].dataset.order);
    return (one, other) => place(one) - place(other);
}

export function startSortableTable(table) {
    const headings = findAll(table, 'th[data-sort]');
    const rows = table.tBodies[0];

    const mark = (heading, isDescending) =>
        headings.forEach((other) => {
            if (other === heading) {
                other.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
            } else {
                other.removeAttribute('aria-sort');
            }
        });
    const order = (heading, isDescending) => {
        const ordered = Array.from(rows.rows).sort(compare(headings.indexOf(heading)));
        rows.append(...(isDescending ? ordered.reverse() : ordered));
        mark(heading, isDescending);
    };
    headings.forEach((heading) => {
        const text = heading.textContent.trim();
        heading.textContent = '';
        heading.append(
            createButton(text, 'inno-sort', () => order(heading, heading.getAttribute('aria-sort') === 'ascending')),
        );
    });
    const sortedBy = headings.find((heading) => heading.dataset.sort === table.dataset.sortedBy);
    table.parentElement.before(choice(headings, order, sortedBy));
    if (sortedBy) {
        mark(sortedBy, isLatestFirst(sortedBy));
    }
}

function isLatestFirst(heading) {
    return ['activity', 'attention'].includes(heading.dataset.sort);
}

/** On a phone the headings are out of sight; the same orders can be chosen from a list. */
function choice(headings, order, sortedBy) {
    const options = headings.map((heading) =>
        createElement('option', { value: heading.dataset.sort }, [heading.textContent.trim()]),
    );
    const select = createElement(
        'select',
        { class: 'select inno-control', 'data-sort-choice': '' },
        [createElement('option', { value: '' })].concat(options),
    );
    select.value = sortedBy ? sortedBy.dataset.sort : '';
    const chosen = () => headings.find((heading) => heading.dataset.sort === select.value);
    select.addEventListener('change', () => {
        if (chosen()) {
            order(chosen(), isLatestFirst(chosen()));
        }
    });
    const turn = createButton(AJS.I18n.getText('innovation.rollup.sort.turn'), 'aui-button', () => {
        if (chosen()) {
            order(chosen(), chosen().getAttribute('aria-sort') === 'ascending');
        }
    });
    return createElement('div', { class: 'inno-sort-choice' }, [
        createElement('label', { class: 'inno-label' }, [
            AJS.I18n.getText('innovation.rollup.sort.label'),
            ' ',
            select,
        ]),
        turn,
    ]);
}
