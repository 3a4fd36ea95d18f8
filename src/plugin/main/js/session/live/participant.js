/* The participants' screen: it goes along when the leader goes on, but never takes a text from under somebody's fingers. */
import { setText, setVisible } from '../../common/dom.js';

const STILL_WRITING_IN_MS = 8000;
const STAY = 'innovation-live-stay-';

function remembered(key) {
    try {
        return window.sessionStorage.getItem(key) === 'true';
    } catch {
        return false;
    }
}

function remember(key, value) {
    try {
        window.sessionStorage.setItem(key, String(value));
    } catch {
        // Without a store the choice holds until the page is loaded again
    }
}

export class Participant {
    /**
     * @param screen the screen
     * @param go loads the page with the exercise of the current item
     */
    constructor(screen, go = () => window.location.reload()) {
        this.screen = screen;
        this.go = go;
        this.key = STAY + screen.root.dataset.run;
        this.item = screen.root.dataset.step.split(':')[0];
        this.isStaying = remembered(this.key);
        this.typed = 0;
        this.moved = screen.root.querySelector('[data-run-moved]');
        this.exercise = screen.root.querySelector('[data-run-exercise]');
    }

    start() {
        this.exercise.addEventListener('input', () => {
            this.typed = Date.now();
        });
        this.screen.root.addEventListener('click', ({ target }) => {
            if (target.closest('[data-run-go]')) {
                this.go();
            } else if (target.closest('[data-run-stay]')) {
                this.toggle();
            }
        });
        this.screen.whenChanged((json) => this.changed(json));
        this.showChoice();
        window.setInterval(() => this.follow(), 1000);
    }

    toggle() {
        this.isStaying = !this.isStaying;
        remember(this.key, this.isStaying);
        this.showChoice();
        this.follow();
    }

    showChoice() {
        const button = this.screen.root.querySelector('[data-run-stay]');
        if (button) {
            button.setAttribute('aria-pressed', String(this.isStaying));
            setText(button, this.isStaying ? button.dataset.follow : button.dataset.stay);
        }
        const link = this.screen.root.querySelector('[data-run-link]');
        setVisible(link, this.exercise.childElementCount === 0);
    }

    changed(json) {
        this.now = json;
        this.showChoice();
        setVisible(this.moved, !json.over && json.item !== this.item);
        this.follow();
    }

    isWriting() {
        const active = document.activeElement;
        const isInField =
            active !== null &&
            this.exercise.contains(active) &&
            active.matches('textarea, input, select, [contenteditable]');
        return isInField && Date.now() - this.typed < STILL_WRITING_IN_MS;
    }

    /** Goes along as soon as nothing is being written. */
    follow() {
        const isElsewhere = this.now && !this.now.over && this.now.item !== this.item;
        if (isElsewhere && this.now.following && !this.isStaying && !this.isWriting()) {
            this.item = this.now.item;
            this.go();
        }
    }
}
