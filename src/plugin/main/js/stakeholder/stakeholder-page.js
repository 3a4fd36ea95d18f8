/* The page of the stakeholders: what is done in matrix and timeline is written in the table, and saved there. */
import { findAll, setText, setVisible } from '../common/dom.js';
import { goToRow } from '../form/row-address.js';
import { FoldedRows } from './folded-rows.js';
import { StakeholderBoard } from './stakeholder-board.js';
import { StakeholderMatrix } from './stakeholder-matrix.js';
import { listenToTimeline } from './stakeholder-timeline.js';

/** What the table itself shows of a row beside its fields. */
function renderRow(board, stakeholder) {
    const quadrant = board.category(stakeholder);
    setText(stakeholder.row.querySelector('[data-category]'), quadrant ? quadrant.dataset.name : '');
    if (stakeholder.isClosed()) {
        return;
    }
    findAll(stakeholder.row, '[data-more-name]').forEach((name) => setText(name, ' ' + stakeholder.name()));
    findAll(stakeholder.row, '[data-shown]').forEach((line) => {
        const field = stakeholder.field(line.dataset.shown);
        const isStep = field.view.root.dataset.type === 'scale';
        setText(line, isStep ? field.view.value() : field.view.describe(field.view.value()));
    });
    if (stakeholder.value('label') === '') {
        setText(stakeholder.row.querySelector('[data-shown=label]'), stakeholder.name());
    }
    stakeholder.field('strategy').view.control.placeholder = quadrant
        ? AJS.I18n.getText('innovation.stakeholder.strategy.proposed', quadrant.dataset.strategy)
        : '';
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
        const finish = (isDone) =>
            isDone ? settled(item) : setText(error, AJS.I18n.getText('innovation.form.person.failed'));
        item.querySelector('[data-overdue-erase]').addEventListener('click', () => {
            const { row } = stakeholder();
            stakeholder()
                .open()
                .then((isOpen) => isOpen && board.of(row).field('personName').view.anonymise())
                .then(finish);
        });
        item.querySelector('[data-overdue-extend]').addEventListener('click', () => {
            const { row } = stakeholder();
            stakeholder()
                .open()
                .then((isOpen) => {
                    if (isOpen) {
                        board.of(row).field('retentionDate').replace(proposal);
                    }
                    finish(isOpen);
                });
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
    new FoldedRows(board.rows);
    listenToOverdueNames(board, board.form.dataset.untilProposal);
    render();
    // The address was looked at before its row could be unfolded
    goToRow(board.form);
}
