/* How far a group's part in one phase is, and what comes after it. The server has the same rules: PhaseStatus. */

const CYCLE = ['none', 'planned', 'agreed', 'done'];
const OF_WHOLE_ROW = { planned: 'planned', agreed: 'agreed', done: 'done', declined: 'none' };

/** What the row's phases and status say together, where the phase's own field is empty. */
export function statusOfRow(phase, { phases, status }) {
    return phases.split(',').includes(phase) ? OF_WHOLE_ROW[status] || 'planned' : 'none';
}

/** The status that applies. */
export function statusOf(value, phase, row) {
    return value || statusOfRow(phase, row);
}

/** The value to store for the status after the one that applies. */
export function nextValue(value, phase, row) {
    const next = CYCLE[(CYCLE.indexOf(statusOf(value, phase, row)) + 1) % CYCLE.length];
    // A phase that no other field speaks of is left as it was before
    return next === 'none' && statusOfRow(phase, row) === 'none' ? '' : next;
}
