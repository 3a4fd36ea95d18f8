/* The leader's window: buttons and keys that change the run. A change that gets no answer is sent again, with the same id. */
import { findAll, setVisible } from '../../common/dom.js';
import { newId } from '../../common/ids.js';
import { sendRequest } from '../../common/rest.js';

const SEEN_IN_MS = 10000;
const AGAIN_IN_MS = 1000;
const TIMES = 4;
const KEYS_OFF = 'innovation-live-keys-off';
const WRITABLE = 'input, textarea, select, [contenteditable]';

function store() {
    try {
        return window.localStorage;
    } catch {
        return null;
    }
}

export class Leader {
    /** @param screen the leader's screen */
    constructor(screen) {
        this.screen = screen;
        this.isBusy = false;
    }

    start() {
        const { root } = this.screen;
        root.addEventListener('click', (event) => this.clicked(event));
        root.addEventListener('change', ({ target }) => this.switchKeys(target));
        document.addEventListener('keydown', (event) => this.pressed(event));
        this.screen.whenChanged(() => this.showKeys());
        this.showKeys();
        this.seen();
        window.setInterval(() => this.seen(), SEEN_IN_MS);
    }

    seen() {
        if (!this.screen.isOver) {
            sendRequest('POST', this.screen.url('/seen'), {}).catch(() => undefined);
        }
    }

    clicked({ target }) {
        const button = target.closest('[data-action]');
        const sure = this.screen.root.querySelector('[data-end-sure]');
        if (button) {
            this.send(button.dataset.action, button.dataset.value || '');
        } else if (target.closest('[data-ask-end]')) {
            setVisible(sure, true);
            sure.querySelector('button').focus();
        } else if (target.closest('[data-end-no]')) {
            setVisible(sure, false);
            this.screen.root.querySelector('[data-ask-end]').focus();
        }
    }

    /** One change at a time: the second one would not know the version that the first one makes. */
    send(action, value) {
        if (this.isBusy) {
            return Promise.resolve();
        }
        this.isBusy = true;
        const change = {
            action: action,
            value: value,
            version: this.screen.version,
            operation: newId(),
            screen: 'lead',
        };
        return this.attempt(change, TIMES)
            .then(
                ({ status, json }) => this.answered(status, json),
                () => this.screen.say(AJS.I18n.getText('innovation.live.changed.failed')),
            )
            .finally(() => {
                this.isBusy = false;
            });
    }

    attempt(change, times) {
        return sendRequest('POST', this.screen.url('/changes'), change).catch((error) => {
            if (times <= 1) {
                throw error;
            }
            return new Promise((resolve) => {
                window.setTimeout(resolve, AGAIN_IN_MS);
            }).then(() => this.attempt(change, times - 1));
        });
    }

    answered(status, json) {
        if (json.version) {
            this.screen.show(json);
        }
        if (status !== 200) {
            const errors = (json.errors || []).map((error) => error.message).join(' ');
            this.screen.say(errors || json.message || AJS.I18n.getText('innovation.live.changed.failed'));
        }
    }

    areKeysOn() {
        const kept = store();
        return !kept || kept.getItem(KEYS_OFF) !== 'true';
    }

    switchKeys(target) {
        if (target.matches('[data-run-keys-on]') && store()) {
            store().setItem(KEYS_OFF, String(!target.checked));
        }
    }

    showKeys() {
        findAll(this.screen.root, '[data-run-keys-on]').forEach((box) => {
            box.checked = this.areKeysOn();
        });
    }

    /** A focused button keeps Space and Enter, and whoever writes keeps all keys. */
    pressed(event) {
        const { key, target } = event;
        const isOwn =
            target.closest && (target.closest(WRITABLE) || (key === ' ' && target.closest('button, a, summary')));
        if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || isOwn || !this.areKeysOn()) {
            return;
        }
        if (key === '?') {
            const keys = this.screen.root.querySelector('[data-run-keys]');
            keys.open = !keys.open;
            event.preventDefault();
            return;
        }
        const button = findAll(this.screen.root, '[data-key]').find(
            (candidate) => candidate.dataset.key.toLowerCase() === key.toLowerCase(),
        );
        if (button) {
            event.preventDefault();
            button.click();
        }
    }
}
