/* How much the wiki has not received yet, and why: a quiet line at the edge of the window, as long as there is something. */
import { createElement, setText, setVisible } from '../common/dom.js';

/** What to say of the fields that are unsent; the first that fits counts. */
function wordsFor(unsent, isKeeping) {
    const count = String(unsent.length);
    const has = (state) => unsent.some((field) => field.status === state);
    if (!isKeeping) {
        return ['nowhere', AJS.I18n.getText('innovation.form.unsent.nowhere', count)];
    }
    if (unsent.some((field) => field.form.isLoggedOut)) {
        return ['login', AJS.I18n.getText('innovation.form.unsent.login', count)];
    }
    if (has('device') || has('nowhere')) {
        return ['offline', AJS.I18n.getText('innovation.form.unsent.offline', count)];
    }
    if (unsent.length > 0 && unsent.every((field) => field.theirs || field.isRefused)) {
        return ['choose', AJS.I18n.getText('innovation.form.unsent.choose', count)];
    }
    return ['sending', AJS.I18n.getText('innovation.form.unsent.sending', count)];
}

/**
 * @param place what the line is put into
 * @param fields gives all fields of the page
 */
export function startUnsentLine(place, fields) {
    const text = createElement('span', {}, []);
    const line = createElement('div', { class: 'inno inno-unsent', role: 'status', hidden: 'hidden' }, [text]);
    let timer = 0;
    let isKeeping = true;
    const show = () => {
        const all = fields();
        const unsent = all.filter((field) => field.isUnsent || field.theirs);
        isKeeping = unsent.length > 0 ? unsent.every((field) => field.isOnDevice || field.isRefused) : isKeeping;
        const [state, words] = wordsFor(unsent, isKeeping);
        // What is said to those who hear the page is only what lasts
        line.setAttribute('aria-live', state === 'sending' ? 'off' : 'polite');
        line.dataset.state = state;
        line.dataset.count = String(unsent.length);
        setText(text, words);
        setVisible(line, unsent.length > 0 || !isKeeping);
    };
    place.append(line);
    document.addEventListener('innovation-unsent', () => {
        window.clearTimeout(timer);
        timer = window.setTimeout(show, 0);
    });
    show();
}
