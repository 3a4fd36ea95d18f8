/* The page of the stakeholders: matrix and timeline follow the table, and the server's advice follows each save. */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';
import { StakeholderBoard } from './stakeholder-board.js';
import { StakeholderMatrix } from './stakeholder-matrix.js';
import { StakeholderTimeline } from './stakeholder-timeline.js';

const OF_LIST = { row: 'sheet', field: '' };

/** What the table itself shows of a row beside its fields. */
function renderRow(board, stakeholder) {
    const quadrant = board.category(stakeholder);
    const strategy = stakeholder.field('strategy').view;
    setText(stakeholder.row.querySelector('[data-category]'), quadrant ? quadrant.dataset.name : '');
    findAll(stakeholder.row, '[data-more-name]').forEach((name) => setText(name, ' ' + stakeholder.name()));
    strategy.control.placeholder = quadrant
        ? AJS.I18n.getText('innovation.stakeholder.strategy.proposed', quadrant.dataset.strategy)
        : '';
}

function renderBlindSpots(root, hints) {
    const spots = hints.filter((hint) => hint.row === OF_LIST.row && hint.field === OF_LIST.field);
    const list = root.querySelector('[data-blind-spots]');
    const wanted = spots.map((spot) => spot.text);
    const shown = findAll(list, 'li').map((item) => item.textContent);
    if (wanted.join('\n') !== shown.join('\n')) {
        list.replaceChildren(...wanted.map((text) => createElement('li', {}, [text])));
    }
    setVisible(root.querySelector('[data-blind]'), wanted.length > 0);
}

function unfold(button) {
    const panel = button.closest('[data-row]').querySelector('[data-more-panel]');
    setVisible(panel, panel.hidden);
    button.setAttribute('aria-expanded', String(!panel.hidden));
    findAll(panel, 'textarea').forEach((area) => area.dispatchEvent(new Event('input')));
}

/** Names whose day has passed: each is erased or kept longer where it is told of. */
function listenToOverdueNames(board, proposal) {
    const note = board.root.querySelector('[data-overdue]');
    const settled = (item) => {
        item.remove();
        setVisible(note, note.querySelector('[data-overdue-row]') !== null);
    };
    findAll(note, '[data-overdue-row]').forEach((item) => {
        const stakeholder = () => board.find(item.dataset.overdueRow);
        const error = item.querySelector('[data-overdue-error]');
        item.querySelector('[data-overdue-erase]').addEventListener('click', () => {
            const name = stakeholder().field('personName').view;
            name.anonymise().then((isErased) =>
                isErased ? settled(item) : setText(error, AJS.I18n.getText('innovation.form.person.failed')),
            );
        });
        item.querySelector('[data-overdue-extend]').addEventListener('click', () => {
            stakeholder().field('retentionDate').replace(proposal);
            settled(item);
        });
    });
}

export function startStakeholders(root) {
    const board = new StakeholderBoard(root);
    const views = [new StakeholderMatrix(board), new StakeholderTimeline(board)];
    let shown = '';
    const render = () => {
        const all = board.all();
        shown = all.map((stakeholder) => stakeholder.id).join();
        all.forEach((stakeholder) => renderRow(board, stakeholder));
        views.forEach((view) => view.render());
    };
    let isScheduled = false;
    // Many rows may come or go at once
    const renderSoon = () => {
        if (!isScheduled) {
            isScheduled = true;
            window.requestAnimationFrame(() => {
                isScheduled = false;
                render();
            });
        }
    };
    const renderOne = (row) => {
        const stakeholder = board.find(row);
        if (stakeholder && shown.includes(row)) {
            renderRow(board, stakeholder);
            views.forEach((view) => view.renderOne(stakeholder));
        } else {
            renderSoon();
        }
    };
    root.addEventListener('innovation-changed', (event) => {
        const { row, receipt } = event.detail;
        if (row) {
            renderOne(row);
        } else {
            renderSoon();
        }
        if (receipt && receipt.hints && !receipt.hintRow) {
            renderBlindSpots(root, receipt.hints);
        }
    });
    root.addEventListener('click', (event) => {
        const button = event.target.closest('[data-more]');
        if (button) {
            unfold(button);
        }
    });
    listenToOverdueNames(board, board.form.dataset.untilProposal);
    render();
}
