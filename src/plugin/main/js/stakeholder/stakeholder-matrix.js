/* Influence and how much somebody is affected, as places in four quarters: moved by arrow keys, by fields or by dragging. */
import { findAll, setText, setVisible } from '../common/dom.js';

const LOWEST = 1;
const MIDDLE = 3;
const HIGHEST = 5;
const ARROWS = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function within(step) {
    return Math.min(HIGHEST, Math.max(LOWEST, step));
}

export class StakeholderMatrix {
    constructor(board) {
        this.board = board;
        this.root = board.root;
        this.mover = new Mover(this);
        this.listen('keydown', '[data-item]', (item, event) => this.moveByKey(event, item.dataset.item));
        this.listen('click', '[data-item]', (item) => this.mover.choose(item.dataset.item));
        this.listen('dragstart', '[data-item]', (item, event) =>
            event.dataTransfer.setData('text/plain', item.dataset.item),
        );
        this.listen('dragover', '[data-matrix] .inno-spot', (spot, event) => event.preventDefault());
        this.listen('drop', '[data-matrix] .inno-spot', (spot, event) => this.drop(spot, event));
    }

    /** The server draws the matrix anew, so nothing within it listens itself. */
    listen(name, selector, act) {
        this.root.addEventListener(name, (event) => {
            const found = event.target.closest(selector);
            if (found) {
                act(found, event);
            }
        });
    }

    render() {
        this.mover.render(this.board.all());
    }

    renderOne(stakeholder) {
        this.mover.renderOne(stakeholder);
    }

    /** Somebody who stands nowhere comes to the middle first. */
    moveByKey(event, id) {
        const way = ARROWS[event.key];
        if (!way || event.altKey || event.ctrlKey || event.metaKey) {
            return;
        }
        event.preventDefault();
        const stakeholder = this.board.find(id);
        const influence = stakeholder.step('influence');
        const affected = stakeholder.step('affected');
        const isPlaced = influence && affected;
        this.move(
            id,
            isPlaced ? within(influence + way[0]) : influence || MIDDLE,
            isPlaced ? within(affected + way[1]) : affected || MIDDLE,
        );
    }

    /** Under the hand it moves at once; the receipt brings the matrix as it is then. */
    move(id, influence, affected) {
        const stakeholder = this.board.find(id);
        const item = findAll(this.root, '[data-item]').find((candidate) => candidate.dataset.item === id);
        if (stakeholder && item) {
            this.board.move(stakeholder, influence, affected);
            this.board.spot(influence, affected).append(item.parentElement);
            item.focus();
        }
    }

    drop(spot, event) {
        event.preventDefault();
        const id = event.dataTransfer.getData('text/plain');
        this.move(id, Number(spot.dataset.influence), Number(spot.dataset.affected));
    }
}

/** The same by lists to choose from, for those who neither drag nor use arrow keys. */
class Mover {
    constructor(matrix) {
        this.matrix = matrix;
        this.root = matrix.root.querySelector('[data-mover]');
        this.who = this.root.querySelector('[data-mover-who]');
        this.steps = {
            influence: this.root.querySelector('[data-mover-influence]'),
            affected: this.root.querySelector('[data-mover-affected]'),
        };
        Object.values(this.steps).forEach((list) => {
            list.append(new Option('', ''));
            for (let step = LOWEST; step <= HIGHEST; step++) {
                list.append(new Option(String(step), String(step)));
            }
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
            this.matrix.board.move(stakeholder, step('influence'), step('affected'));
        }
    }
}
