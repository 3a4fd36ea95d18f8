/* The page of the stakeholders: what is done in matrix and timeline is written in the table, and saved there. */
import { findAll, setText, setVisible } from '../common/dom.js';
import { StakeholderBoard } from './stakeholder-board.js';
import { StakeholderMatrix } from './stakeholder-matrix.js';
import { listenToTimeline } from './stakeholder-timeline.js';

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
    const matrix = new StakeholderMatrix(board);
    listenToTimeline(board);
    let shown = '';
    const render = () => {
        const all = board.all();
        shown = all.map((stakeholder) => stakeholder.id).join();
        all.forEach((stakeholder) => renderRow(board, stakeholder));
        matrix.render();
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
            matrix.renderOne(stakeholder);
        } else {
            renderSoon();
        }
    };
    root.addEventListener('innovation-changed', (event) => {
        const row = event.detail.row;
        if (row) {
            renderOne(row);
        } else {
            renderSoon();
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
