/* The table as it is read: each row is a line, and what else is written in it is unfolded, one row at a time. */
import { createElement, findAll, setVisible } from '../common/dom.js';
import { keepPlace } from '../common/scrolling.js';

function detailsOf(line) {
    return line.nextElementSibling;
}

/** Without scripts everything stands unfolded; what makes a line a button comes with the script that it needs. */
export function startReadRows(table) {
    const lines = findAll(table, '.inno-stakeholder-main').filter(detailsOf);
    const buttonOf = (line) => line.querySelector('.inno-stakeholder-name');
    const show = (line, isUnfolded) => {
        setVisible(detailsOf(line), isUnfolded);
        buttonOf(line).setAttribute('aria-expanded', String(isUnfolded));
    };
    lines.forEach((line) => {
        const cell = line.querySelector('td');
        const button = createElement('button', { type: 'button', class: 'inno-stakeholder-name' }, [cell.textContent]);
        cell.replaceChildren(button);
        show(line, false);
        button.addEventListener('click', () => {
            const isUnfolded = detailsOf(line).hidden;
            keepPlace(table, () => lines.forEach((other) => show(other, other === line && isUnfolded)));
        });
    });
}
