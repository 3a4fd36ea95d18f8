/* Who takes part when: a tick for each stakeholder and phase, set and cleared by the space bar. */
import { createElement, findAll, setText } from '../common/dom.js';

export class StakeholderTimeline {
    constructor(board) {
        this.board = board;
        this.phases = findAll(board.root, '[data-timeline] [data-phase]').map((head) => ({
            key: head.dataset.phase,
            title: head.textContent.trim(),
        }));
        this.body = board.root.querySelector('[data-timeline-rows]');
        this.lines = new Map();
    }

    render() {
        const all = this.board.all();
        const ids = all.map((stakeholder) => stakeholder.id);
        Array.from(this.lines.keys())
            .filter((id) => !ids.includes(id))
            .forEach((id) => {
                this.lines.get(id).remove();
                this.lines.delete(id);
            });
        all.forEach((stakeholder) => this.renderOne(stakeholder));
    }

    renderOne(stakeholder) {
        const line = this.lines.get(stakeholder.id) || this.make(stakeholder.id);
        const name = stakeholder.name();
        setText(line.querySelector('th'), name);
        findAll(line, 'input').forEach((tick, index) => {
            const label = name + ': ' + this.phases[index].title;
            tick.checked = stakeholder.isIn(this.phases[index].key);
            if (tick.getAttribute('aria-label') !== label) {
                tick.setAttribute('aria-label', label);
            }
        });
    }

    make(id) {
        const cells = this.phases.map((phase) => {
            const tick = createElement('input', { type: 'checkbox', 'data-time': phase.key }, []);
            tick.addEventListener('change', () =>
                this.board.plan(this.board.find(id), phase.key, phase.title, tick.checked),
            );
            return createElement('td', { class: 'confluenceTd' }, [
                createElement('label', { class: 'inno-time' }, [
                    tick,
                    createElement('span', { class: 'inno-time-name', 'aria-hidden': 'true' }, [phase.title]),
                ]),
            ]);
        });
        const head = createElement('th', { scope: 'row', class: 'confluenceTh' }, []);
        const line = createElement('tr', { 'data-time-row': id }, [head].concat(cells));
        this.lines.set(id, line);
        this.body.append(line);
        return line;
    }
}
