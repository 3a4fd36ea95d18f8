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
        headings.forEach((heading, column) => {
            const text = heading.textContent.trim();
            heading.textContent = '';
            heading.append(Innovation.button(text, 'inno-sort', () => {
                const isDescending = heading.getAttribute('aria-sort') === 'ascending';
                const ordered = Array.from(rows.rows).sort(compare(column));
                rows.append(...(isDescending ? ordered.reverse() : ordered));
                mark(heading, isDescending);
            }));
        });
        const sortedBy = headings.find(heading => heading.dataset.sort === table.dataset.sortedBy);
        if (sortedBy) {
            mark(sortedBy, ['activity', 'attention'].includes(sortedBy.dataset.sort));
        }
    }

    Innovation.whenReady(() => Innovation.all(document, '[data-rollup] table').forEach(sortable));
})();
