/*
 * Who takes part when: a tick for each stakeholder and phase, set and cleared by the space bar. The ticks are put in when somebody
 * looks: in a long list there are more of them than of everything else on the page.
 */
import { findAll } from '../common/dom.js';

/** Puts the ticks into rows that have none yet. */
function addTicks(root) {
    const cells = root.querySelector('[data-time-cells]');
    findAll(root, '[data-time-row]')
        .filter((row) => cells && !row.querySelector('[data-time]'))
        .forEach((row) => {
            const name = row.textContent.trim();
            const chosen = row.querySelector('[data-in]').dataset.in.split(',');
            const added = document.importNode(cells.content, true);
            findAll(added, '[data-time]').forEach((tick) => {
                tick.setAttribute(
                    'aria-label',
                    name + ': ' + root.querySelector('[data-phase="' + tick.dataset.time + '"]').dataset.title,
                );
                if (chosen.includes(tick.dataset.time)) {
                    tick.setAttribute('checked', 'checked');
                }
            });
            row.append(...findAll(added, 'td'));
        });
}

export function listenToTimeline(board) {
    const complete = (panel) => {
        addTicks(panel);
        panel.innovation = { complete: addTicks };
    };
    // It may be there already: the view was switched before this script came
    findAll(board.root, '[data-panel=timeline]').forEach(complete);
    board.root.addEventListener('innovation-later-part', ({ target }) => complete(target));
    board.root.addEventListener('change', (event) => {
        const tick = event.target.closest('[data-time]');
        const stakeholder = tick && board.find(tick.closest('[data-time-row]').dataset.timeRow);
        if (stakeholder) {
            const phase = tick.dataset.time;
            const head = board.root.querySelector('[data-timeline] [data-phase="' + phase + '"]');
            board.plan(stakeholder, phase, head.dataset.title, tick.checked);
        }
    });
}
