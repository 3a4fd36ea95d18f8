/* Small things that every script of ours needs. Plain DOM; nothing is ever put in as HTML. */
(function () {
    'use strict';

    const Innovation = window.Innovation = window.Innovation || {};

    /** Makes an element. Children are elements or texts. */
    Innovation.element = function (name, attributes, children) {
        const element = document.createElement(name);
        Object.keys(attributes || {}).forEach(key => element.setAttribute(key, attributes[key]));
        (children || []).forEach(child => element.append(child));
        return element;
    };

    /** As BidiIsolation of the server: a name that would turn the words around it is set apart, any other stays as it is. */
    const turns = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

    Innovation.isolated = function (name) {
        if (!turns.test(name)) {
            return name;
        }
        let open = 0;
        const balanced = Array.from(name).filter(sign => {
            const isEnd = sign === '\u2069';
            const isKept = !isEnd || open > 0;
            open += isEnd ? (isKept ? -1 : 0) : ('\u2066\u2067\u2068'.includes(sign) ? 1 : 0);
            return isKept;
        });
        return '\u2068' + balanced.join('') + '\u2069'.repeat(open + 1);
    };

    Innovation.button = function (text, classes, onClick) {
        const button = Innovation.element('button', {type: 'button', class: classes}, [text]);
        button.addEventListener('click', onClick);
        return button;
    };

    Innovation.all = function (root, selector) {
        return Array.from(root.querySelectorAll(selector));
    };

    /** Shows or hides without removing. */
    Innovation.show = function (element, isShown) {
        if (element && element.hidden === isShown) {
            element.hidden = !isShown;
        }
    };

    /** Writes only what is new: a text that changes under the pointer moves the page. */
    Innovation.write = function (element, text) {
        if (element && element.textContent !== text) {
            element.textContent = text;
        }
    };

    /** Runs once the page is there; scripts may come before or after it. */
    Innovation.whenReady = function (start) {
        if (document.readyState === 'loading') {
            document.addEventListener('DOMContentLoaded', start);
        } else {
            start();
        }
    };

    /**
     * Puts the controls back to what the wiki has sent. Browsers fill them with what stood there before, after Back, Reload
     * and in a duplicated tab, and then a form would save old texts as if somebody had just written them.
     */
    function asSent(root) {
        Innovation.all(root, 'input, textarea').forEach(control => {
            if (control.type === 'checkbox' || control.type === 'radio') {
                control.checked = control.defaultChecked;
            } else if (control.value !== control.defaultValue) {
                control.value = control.defaultValue;
            }
        });
        Innovation.all(root, 'select').forEach(select => {
            const sent = Array.from(select.options).findIndex(option => option.defaultSelected);
            select.selectedIndex = Math.max(sent, 0);
        });
    }

    /** Somebody may write before the scripts are there: that is given to them as if it were written now. */
    function keepWriting(control, text) {
        const write = () => {
            control.value = text;
            control.dispatchEvent(new Event('input', {bubbles: true}));
        };
        if (document.readyState === 'complete') {
            window.setTimeout(write);
        } else {
            window.addEventListener('load', write);
        }
    }

    /** Before any other script of ours reads a control. */
    Innovation.whenReady(() => {
        const control = document.activeElement;
        const text = control.value;
        Innovation.all(document, '.inno').forEach(asSent);
        if (text !== undefined && text !== control.value && control.closest('.inno')) {
            keepWriting(control, text);
        }
    });

    /** A random id for a new row. A wiki on plain http has no crypto.randomUUID. */
    Innovation.newId = function () {
        if (window.crypto.randomUUID) {
            return window.crypto.randomUUID();
        }
        const bytes = window.crypto.getRandomValues(new Uint8Array(16));
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
        return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    };

    /** The device's own store; false when it cannot keep anything (full, private window, switched off). */
    Innovation.device = {
        keep: function (key, value) {
            try {
                window.localStorage.setItem(key, value);
                return true;
            } catch (e) {
                return false;
            }
        },
        find: function (key) {
            try {
                return window.localStorage.getItem(key);
            } catch (e) {
                return null;
            }
        },
        forget: function (key) {
            try {
                window.localStorage.removeItem(key);
            } catch (e) {
                return;
            }
        },
        keys: function () {
            try {
                return Object.keys(window.localStorage);
            } catch (e) {
                return [];
            }
        }
    };
})();
