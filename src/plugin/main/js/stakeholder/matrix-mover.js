/* Moves somebody in the matrix by lists to choose from, for those who neither drag nor use arrow keys. */
import { setText, setVisible } from '../common/dom.js';

const MIDDLE = 3;

export class MatrixMover {
    constructor(matrix) {
        this.matrix = matrix;
        this.root = matrix.root.querySelector('[data-mover]');
        this.who = this.root.querySelector('[data-mover-who]');
        this.steps = {
            influence: this.root.querySelector('[data-mover-influence]'),
            affected: this.root.querySelector('[data-mover-affected]'),
        };
        Object.values(this.steps).forEach((list) => {
            list.prepend(new Option('', ''));
            list.addEventListener('change', () => this.move());
        });
        this.who.addEventListener('change', () => this.show());
        matrix.root.addEventListener('innovation-view', () => this.render(matrix.board.all()));
    }

    /** The names are put in when the matrix is seen: in a long list they are many. */
    render(all) {
        setVisible(this.root, all.length > 0);
        if (this.isSeen()) {
            this.fill(all);
        }
    }

    isSeen() {
        return this.root.closest('[hidden]') === null;
    }

    fill(all) {
        const chosen = this.who.value;
        this.who.replaceChildren(...all.map((stakeholder) => new Option(stakeholder.name(), stakeholder.id)));
        this.who.value = all.some((stakeholder) => stakeholder.id === chosen) ? chosen : this.who.value;
        this.show();
    }

    renderOne(stakeholder) {
        if (!this.isSeen()) {
            return;
        }
        const option = Array.from(this.who.options).find((candidate) => candidate.value === stakeholder.id);
        setText(option, stakeholder.name());
        this.show();
    }

    choose(id) {
        if (this.who.options.length === 0) {
            this.fill(this.matrix.board.all());
        }
        this.who.value = id;
        this.show();
    }

    show() {
        const stakeholder = this.matrix.board.find(this.who.value);
        Object.keys(this.steps).forEach((key) => {
            this.steps[key].value = stakeholder ? stakeholder.value(key) : '';
        });
    }

    move() {
        const step = (key) => Number(this.steps[key].value) || MIDDLE;
        const stakeholder = this.matrix.board.find(this.who.value);
        if (stakeholder) {
            this.matrix.moveTo(stakeholder, step('influence'), step('affected'));
        }
    }
}
