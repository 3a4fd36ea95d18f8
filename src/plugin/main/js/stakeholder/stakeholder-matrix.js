/* Influence and how much somebody is affected, as places in four quarters: moved by arrow keys, by fields or by dragging. */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';

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
        this.help = this.root.querySelector('[data-matrix-help]');
        this.unplaced = this.root.querySelector('[data-unplaced]');
        this.items = new Map();
        this.mover = new Mover(this);
        findAll(this.root, '[data-matrix] .inno-spot').forEach((spot) => this.takeDrops(spot));
    }

    /** Only what has changed is drawn anew: whoever stands on an item stays there. */
    render() {
        const all = this.board.all();
        const ids = all.map((stakeholder) => stakeholder.id);
        Array.from(this.items.keys())
            .filter((id) => !ids.includes(id))
            .forEach((id) => {
                this.items.get(id).remove();
                this.items.delete(id);
            });
        all.forEach((stakeholder) => this.place(stakeholder));
        this.updateUnplaced();
        this.mover.render(all);
    }

    /** One that was drawn before. */
    renderOne(stakeholder) {
        this.place(stakeholder);
        this.updateUnplaced();
        this.mover.renderOne(stakeholder);
    }

    updateUnplaced() {
        setVisible(this.unplaced, this.unplaced.querySelector('[data-item]') !== null);
    }

    place(stakeholder) {
        const item = this.items.get(stakeholder.id) || this.make(stakeholder.id);
        const button = item.querySelector('[data-item]');
        const influence = stakeholder.step('influence');
        const affected = stakeholder.step('affected');
        const spot = this.board.spot(influence, affected) || this.unplaced.querySelector('[data-unplaced-items]');
        const hadFocus = document.activeElement === button;
        setText(button.querySelector('[data-item-name]'), stakeholder.name());
        setText(
            button.querySelector('[data-item-place]'),
            influence && affected
                ? ' (' + AJS.I18n.getText('innovation.stakeholder.place', String(influence), String(affected)) + ')'
                : '',
        );
        if (item.parentElement !== spot) {
            spot.append(item);
            if (hadFocus) {
                button.focus();
            }
        }
    }

    make(id) {
        const button = createElement(
            'button',
            {
                type: 'button',
                class: 'inno-item',
                draggable: 'true',
                'data-item': id,
                'aria-describedby': this.help.id,
            },
            [
                createElement('span', { 'data-item-name': '' }, []),
                createElement('span', { class: 'inno-item-place', 'data-item-place': '' }, []),
            ],
        );
        button.addEventListener('keydown', (event) => this.moveByKey(event, id));
        button.addEventListener('click', () => this.mover.choose(id));
        button.addEventListener('dragstart', (event) => event.dataTransfer.setData('text/plain', id));
        const item = createElement('li', {}, [button]);
        this.items.set(id, item);
        return item;
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

    move(id, influence, affected) {
        this.board.move(this.board.find(id), influence, affected);
        this.items.get(id).querySelector('[data-item]').focus();
    }

    takeDrops(spot) {
        spot.addEventListener('dragover', (event) => event.preventDefault());
        spot.addEventListener('drop', (event) => {
            event.preventDefault();
            const id = event.dataTransfer.getData('text/plain');
            if (this.items.has(id)) {
                this.move(id, Number(spot.dataset.influence), Number(spot.dataset.affected));
            }
        });
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
    }

    render(all) {
        const chosen = this.who.value;
        this.who.replaceChildren(...all.map((stakeholder) => new Option(stakeholder.name(), stakeholder.id)));
        this.who.value = all.some((stakeholder) => stakeholder.id === chosen) ? chosen : this.who.value;
        setVisible(this.root, all.length > 0);
        this.show();
    }

    renderOne(stakeholder) {
        const option = Array.from(this.who.options).find((candidate) => candidate.value === stakeholder.id);
        setText(option, stakeholder.name());
        this.show();
    }

    choose(id) {
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
