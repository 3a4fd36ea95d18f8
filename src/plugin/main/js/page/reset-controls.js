import { findAll } from '../common/dom.js';

/**
 * Puts the controls back to what the wiki has sent. Browsers fill them with what stood there before, after Back, Reload
 * and in a duplicated tab, and then a form would save old texts as if somebody had just written them.
 */
function resetToSent(root) {
    findAll(root, 'input, textarea').forEach((control) => {
        if (control.type === 'checkbox' || control.type === 'radio') {
            control.checked = control.defaultChecked;
        } else if (control.value !== control.defaultValue) {
            control.value = control.defaultValue;
        }
    });
    findAll(root, 'select').forEach((select) => {
        const sent = Array.from(select.options).findIndex((option) => option.defaultSelected);
        select.selectedIndex = Math.max(sent, 0);
    });
}

/** Somebody may write before the scripts are there: that is given to them as if it were written now. */
function keepTyped(control, text) {
    const write = () => {
        control.value = text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
    };
    if (document.readyState === 'complete') {
        window.setTimeout(write);
    } else {
        window.addEventListener('load', write);
    }
}

/** To be called before any other script reads a control. */
export function resetControls() {
    const control = document.activeElement;
    const text = control.value;
    findAll(document, '.inno').forEach(resetToSent);
    if (text !== undefined && text !== control.value && control.closest('.inno')) {
        keepTyped(control, text);
    }
}
