/* Who takes part when: a tick for each stakeholder and phase, set and cleared by the space bar. */

export function listenToTimeline(board) {
    board.root.addEventListener('change', (event) => {
        const tick = event.target.closest('[data-time]');
        const stakeholder = tick && board.find(tick.closest('[data-time-row]').dataset.timeRow);
        if (stakeholder) {
            const phase = tick.dataset.time;
            const head = board.root.querySelector('[data-timeline] [data-phase="' + phase + '"]');
            board.plan(stakeholder, phase, head.textContent.trim(), tick.checked);
        }
    });
}
