/* Orders a rollup's rows by the column whose heading is pressed; each cell says where it stands. */
(function () {
    'use strict';

    const Innovation = window.Innovation;

    function compare(column) {
        const place = row => Number(row.children[column].dataset.order);
        return (one, other) => place(one) - place(other);
    }

    function sortable(table) {
        const headings = Innovation.all(table, 'th[data-sort]');
        const rows = table.tBodies[0];

        const mark = (heading, isDescending) => headings.forEach(other => {
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
        headings.forEach(heading => {
            const text = heading.textContent.trim();
            heading.textContent = '';
            heading.append(Innovation.button(text, 'inno-sort',
                () => order(heading, heading.getAttribute('aria-sort') === 'ascending')));
        });
        table.parentElement.before(choice(headings, order));
        const sortedBy = headings.find(heading => heading.dataset.sort === table.dataset.sortedBy);
        if (sortedBy) {
            mark(sortedBy, isLatestFirst(sortedBy));
        }
    }

    function isLatestFirst(heading) {
        return ['activity', 'attention'].includes(heading.dataset.sort);
    }

    /** On a phone the headings are out of sight; the same orders can be chosen from a list. */
    function choice(headings, order) {
        const options = headings.map(heading =>
            Innovation.element('option', {value: heading.dataset.sort}, [heading.textContent.trim()]));
        const select = Innovation.element('select', {class: 'select inno-control', 'data-sort-choice': ''},
            [Innovation.element('option', {value: ''})].concat(options));
        const chosen = () => headings.find(heading => heading.dataset.sort === select.value);
        select.addEventListener('change', () => {
            if (chosen()) {
                order(chosen(), isLatestFirst(chosen()));
            }
        });
        const turn = Innovation.button(AJS.I18n.getText("innovation.rollup.sort.turn"), 'aui-button', () => {
            if (chosen()) {
                order(chosen(), chosen().getAttribute('aria-sort') === 'ascending');
            }
        });
        return Innovation.element('div', {class: 'inno-sort-choice'}, [
            Innovation.element('label', {class: 'inno-label'},
                [AJS.I18n.getText("innovation.rollup.sort.label"), ' ', select]),
            turn
        ]);
    }

    Innovation.whenReady(() => Innovation.all(document, '[data-rollup] table').forEach(sortable));
})();
