/* The latest move in the matrix: whether it is saved, and the way back. */
import { findAll, setText, setVisible } from '../common/dom.js';
import { stateText } from '../form/field-view.js';

const KEYS = ['influence', 'affected'];

/** Where something that cannot be saved is, in the words of its field; undefined when all is well. */
function trouble(fields) {
    const field = fields.find((candidate) => candidate.isUnsent || candidate.isRefused || candidate.theirs);
    if (!field) {
        return undefined;
    }
    const kept = field.isOnDevice ? 'device' : 'nowhere';
    return stateText(field.theirs ? 'conflict' : field.isRefused ? 'refused' : kept);
}

export class MatrixMoves {
    constructor(board) {
        this.board = board;
        this.line = board.root.querySelector('[data-matrix-saved]');
        this.text = board.root.querySelector('[data-matrix-saved-text]');
        this.last = null;
        this.line.querySelector('[data-matrix-undo]').addEventListener('click', () => this.undo());
        board.root.addEventListener('innovation-changed', ({ detail }) => {
            if (this.last && detail.receipt && detail.row === this.last.id) {
                this.last.saved = detail.receipt.saved;
                this.show();
            }
        });
    }

    /** Where somebody stands; empty texts for who stands nowhere. */
    static placeOf(stakeholder) {
        return Object.fromEntries(KEYS.map((key) => [key, stakeholder.value(key)]));
    }

    /** @param from where it stood before, as placeOf gives it */
    moved(stakeholder, from) {
        const to = MatrixMoves.placeOf(stakeholder);
        const isBack = KEYS.every((key) => from[key] === to[key]);
        this.last = isBack ? null : { id: stakeholder.id, from: from, to: to, saved: '' };
        this.show();
        const fields = KEYS.map((key) => stakeholder.field(key));
        Promise.all(fields.map((field) => field.send())).then(() => this.show());
    }

    describe({ influence, affected }) {
        const isPlaced = influence !== '' && affected !== '';
        return isPlaced
            ? AJS.I18n.getText('innovation.stakeholder.moved.place', influence, affected) +
                  ' (' +
                  this.board.quadrant(influence, affected).dataset.name +
                  ')'
            : AJS.I18n.getText('innovation.stakeholder.moved.nowhere');
    }

    show() {
        const stakeholder = this.last && this.board.find(this.last.id);
        setVisible(this.line, Boolean(stakeholder));
        if (!stakeholder) {
            return;
        }
        const { from, to, saved } = this.last;
        const fields = KEYS.map((key) => stakeholder.field(key));
        const isOnItsWay = fields.some((field) => field.request !== null);
        const isSaved = !isOnItsWay && saved !== '';
        const state = isSaved ? trouble(fields) || stateText('saved', saved) : stateText('saving');
        this.line.classList.toggle('inno-matrix-saved-done', isSaved && !trouble(fields));
        setText(
            this.text,
            AJS.I18n.getText(
                'innovation.stakeholder.moved',
                isOnItsWay || isSaved ? state : trouble(fields) || state,
                stakeholder.name(),
                this.describe(from),
                this.describe(to),
            ),
        );
    }

    /** Puts back where it stood, and stays with it. */
    undo() {
        const stakeholder = this.last && this.board.find(this.last.id);
        if (!stakeholder) {
            return;
        }
        const { from } = this.last;
        this.last = null;
        setVisible(this.line, false);
        this.board.put(stakeholder, from);
        const item = findAll(this.board.root, '[data-panel=matrix] [data-item]').find(
            (candidate) => candidate.dataset.item === stakeholder.id,
        );
        if (item) {
            item.focus();
        }
    }
}
