/* Influence and how much somebody is affected, as places in four quarters: moved by arrow keys, by fields or by dragging. */
import { findAll } from '../common/dom.js';
import { MatrixFocus } from './matrix-focus.js';
import { MatrixMover } from './matrix-mover.js';
import { MatrixMoves } from './matrix-moves.js';

const LOWEST = 1;
const MIDDLE = 3;
const HIGHEST = 5;
const ARROWS = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const TAKE_OR_PUT = ['Enter', ' '];

function within(step) {
    return Math.min(HIGHEST, Math.max(LOWEST, step));
}

export class StakeholderMatrix {
    constructor(board) {
        this.board = board;
        this.root = board.root;
        this.panel = board.root.querySelector('[data-panel=matrix]');
        this.mover = new MatrixMover(this);
        this.moves = new MatrixMoves(board);
        this.focus = new MatrixFocus(this.panel);
        /** Who is taken up by the keyboard, and from where. */
        this.taken = null;
        this.listen('keydown', '[data-panel=matrix] [data-item]', (item, event) => this.key(event, item));
        this.listen('focusout', '[data-panel=matrix] [data-item]', () => this.leave());
        this.listen('click', '[data-item]', (item) => this.mover.choose(item.dataset.item));
        this.listen('dragstart', '[data-item]', (item, event) =>
            event.dataTransfer.setData('text/plain', item.dataset.item),
        );
        this.listen('dragover', '[data-matrix] .inno-spot', (spot, event) => event.preventDefault());
        this.listen('drop', '[data-matrix] .inno-spot', (spot, event) => this.drop(spot, event));
        this.completeNext();
    }

    /** The server draws the matrix anew, so nothing within it listens itself, and what the page has added comes again. */
    completeNext() {
        const others = this.panel.innovation ? this.panel.innovation.complete : () => undefined;
        this.panel.innovation = {
            complete: (next) => {
                others(next);
                this.focus.mark(next);
                this.markTaken(next);
            },
        };
    }

    listen(name, selector, act) {
        this.root.addEventListener(name, (event) => {
            const found = event.target.closest(selector);
            if (found) {
                act(found, event);
            }
        });
    }

    render() {
        this.focus.mark(this.panel);
        this.mover.render(this.board.all());
    }

    renderOne(stakeholder) {
        this.mover.renderOne(stakeholder);
    }

    key(event, item) {
        const stakeholder = this.board.find(item.dataset.item);
        if (!stakeholder || event.altKey) {
            return;
        }
        if (event.ctrlKey || event.metaKey) {
            if (event.key.toLowerCase() === 'z') {
                event.preventDefault();
                this.moves.undo();
            }
            return;
        }
        const isUsed = this.taken ? this.keyWithTaken(event.key, stakeholder) : this.keyBetween(event.key, item);
        if (isUsed) {
            event.preventDefault();
        }
    }

    keyBetween(key, item) {
        if (TAKE_OR_PUT.includes(key)) {
            this.take(item.dataset.item);
            return true;
        }
        return this.focus.go(key, item);
    }

    take(id) {
        const stakeholder = this.board.find(id);
        this.taken = { id: id, from: MatrixMoves.placeOf(stakeholder) };
        this.markTaken(this.panel);
        this.mover.choose(id);
        this.board.announce(AJS.I18n.getText('innovation.stakeholder.said.taken', stakeholder.name()));
    }

    keyWithTaken(key, stakeholder) {
        if (ARROWS[key]) {
            this.step(stakeholder, ARROWS[key]);
            return true;
        }
        if (key === 'Escape') {
            const { from } = this.taken;
            this.letGo();
            this.moves.last = null;
            this.moves.show();
            this.put(stakeholder, from);
            return true;
        }
        if (TAKE_OR_PUT.includes(key)) {
            this.letGo();
            const placed = this.moves.describe(MatrixMoves.placeOf(stakeholder));
            this.board.announce(AJS.I18n.getText('innovation.stakeholder.said.put', stakeholder.name(), placed));
            return true;
        }
        return false;
    }

    /** Somebody who stands nowhere comes to the middle first. */
    step(stakeholder, [up, right]) {
        const influence = stakeholder.step('influence');
        const affected = stakeholder.step('affected');
        const isPlaced = influence && affected;
        this.moveTo(
            stakeholder,
            isPlaced ? within(influence + up) : influence || MIDDLE,
            isPlaced ? within(affected + right) : affected || MIDDLE,
            this.taken.from,
        );
    }

    letGo() {
        this.taken = null;
        this.markTaken(this.panel);
    }

    /** Whoever goes on with the tab key or the pointer has put it where it is. The item itself moves about in the page. */
    leave() {
        window.setTimeout(() => {
            const item = document.activeElement.closest('[data-item]');
            if (this.taken && (!item || item.dataset.item !== this.taken.id)) {
                this.letGo();
            }
        }, 0);
    }

    markTaken(panel) {
        findAll(panel, '[data-item]').forEach((item) => {
            const isTaken = this.taken !== null && item.dataset.item === this.taken.id;
            if (isTaken) {
                item.setAttribute('aria-pressed', 'true');
            } else if (item.hasAttribute('aria-pressed')) {
                item.removeAttribute('aria-pressed');
            }
        });
    }

    find(id) {
        return findAll(this.panel, '[data-item]').find((item) => item.dataset.item === id);
    }

    /**
     * Under the hand it moves at once; the receipt brings the matrix as it is then.
     *
     * @param from where the undo goes; where it stands now when it is left out
     */
    moveTo(stakeholder, influence, affected, from = MatrixMoves.placeOf(stakeholder)) {
        const item = this.find(stakeholder.id);
        const isFocused = item !== undefined && item === document.activeElement;
        this.board.move(stakeholder, influence, affected);
        if (item) {
            const spot = this.board.spot(influence, affected);
            spot.insertBefore(item.parentElement, spot.querySelector('.inno-spot-count'));
            spot.dispatchEvent(new CustomEvent('innovation-spot', { bubbles: true }));
            if (isFocused) {
                item.focus();
            }
        }
        this.moves.moved(stakeholder, from);
    }

    /** Back to a place that it had, which may be nowhere. */
    put(stakeholder, place) {
        this.board.put(stakeholder, place);
    }

    drop(spot, event) {
        event.preventDefault();
        const stakeholder = this.board.find(event.dataTransfer.getData('text/plain'));
        if (stakeholder) {
            this.moveTo(stakeholder, Number(spot.dataset.influence), Number(spot.dataset.affected));
            this.find(stakeholder.id).focus();
        }
    }
}
