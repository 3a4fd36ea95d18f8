/* The earlier texts of a field: two of them side by side, all of them newest first, and the way back to one of them. */
import { isolateBidi } from '../common/bidi.js';
import { createButton, createElement, setVisible } from '../common/dom.js';
import { sendRequest } from '../common/rest.js';

function text(view, change) {
    return (
        change.erased ||
        view.describe(change.value, change.people || change.rows) ||
        AJS.I18n.getText('innovation.form.conflict.nothing')
    );
}

function who(change) {
    return AJS.I18n.getText('innovation.form.history.who', isolateBidi(change.author), change.saved);
}

function restore(view, field, change) {
    return createButton(AJS.I18n.getText('innovation.form.history.restore'), 'aui-button', () => {
        field.replace(change.value, change.people || change.rows);
        view.focus();
    });
}

function entry(view, field, change, isNow) {
    const item = createElement('li', {}, [
        createElement('span', { class: 'inno-history-who' }, [who(change)]),
        createElement('p', { class: 'inno-conflict-text' }, [
            (view.link && view.link(change.value)) || text(view, change),
        ]),
    ]);
    if (!isNow && !change.erased) {
        item.append(restore(view, field, change));
    }
    return item;
}

/** Which words of a text the other one has too, in the same order. */
function common(words, others) {
    const lengths = Array.from({ length: words.length + 1 }, () => new Uint16Array(others.length + 1));
    for (let i = words.length - 1; i >= 0; i--) {
        for (let j = others.length - 1; j >= 0; j--) {
            lengths[i][j] =
                words[i] === others[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    const kept = new Set();
    for (let i = 0, j = 0; i < words.length && j < others.length;) {
        if (words[i] === others[j]) {
            kept.add(i);
            i++;
            j++;
        } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
            i++;
        } else {
            j++;
        }
    }
    return kept;
}

/** The text with a mark on the words that the other one has not. */
function marked(value, other) {
    const words = value.split(/(?<=\s)/);
    const bare = (word) => word.trim();
    const kept = common(words.map(bare), other.split(/(?<=\s)/).map(bare));
    return createElement(
        'p',
        { class: 'inno-conflict-text' },
        words.map((word, index) => (kept.has(index) ? word : createElement('mark', {}, [word]))),
    );
}

function version(number, change, isNow) {
    return isNow
        ? AJS.I18n.getText('innovation.form.history.now', number, change.saved)
        : AJS.I18n.getText('innovation.form.history.version', number, change.saved);
}

/** @param total how many versions there are; 0 while there are more than were loaded, which then have no numbers */
function choice(changes, total, index, label, onChange) {
    const select = createElement(
        'select',
        { class: 'select inno-control', 'aria-label': label },
        changes.map((change, number) =>
            createElement('option', { value: String(number) }, [
                total > 0 ? version(String(total - number), change, number === 0) : who(change),
            ]),
        ),
    );
    select.value = String(index);
    select.addEventListener('change', onChange);
    return select;
}

/** Two versions next to each other; at first the last two. */
function comparison(view, field, changes, total) {
    const side = (index, label) => ({
        select: choice(changes, total, index, label, () => render()),
        shown: createElement('div', {}, []),
    });
    const sides = [
        side(1, AJS.I18n.getText('innovation.form.history.left')),
        side(0, AJS.I18n.getText('innovation.form.history.right')),
    ];
    const render = () =>
        sides.forEach((one) => {
            const change = changes[Number(one.select.value)];
            const other = changes[Number(sides.find((candidate) => candidate !== one).select.value)];
            one.shown.replaceChildren(
                createElement('span', { class: 'inno-history-who' }, [change.author]),
                marked(text(view, change), text(view, other)),
            );
            if (change !== changes[0] && !change.erased) {
                one.shown.append(restore(view, field, change));
            }
        });
    render();
    return createElement('div', { class: 'inno-compare' }, [
        createElement('strong', {}, [AJS.I18n.getText('innovation.form.history.compare')]),
        createElement(
            'div',
            { class: 'inno-conflict-sides' },
            sides.map((one) => createElement('div', { class: 'inno-conflict-side' }, [one.select, one.shown])),
        ),
    ]);
}

/** What was loaded of a field's history, a page at a time. */
class History {
    constructor(panel, view, field, url) {
        this.panel = panel;
        this.view = view;
        this.field = field;
        this.url = url;
        this.changes = [];
        this.list = createElement('ol', {}, []);
        this.compared = createElement('div', {}, []);
        this.error = createElement('p', { class: 'inno-error', role: 'alert' }, []);
        this.more = createButton(AJS.I18n.getText('innovation.form.history.earlier'), 'aui-button', () =>
            this.load('&before=' + this.earlier),
        );
    }

    load(before) {
        this.more.disabled = true;
        const failed = (answer) => {
            this.more.disabled = false;
            const message = answer.json.message || AJS.I18n.getText('innovation.form.history.failed');
            (this.changes.length > 0 ? this.error : this.panel).textContent = message;
        };
        sendRequest('GET', this.url + before).then(
            (answer) => (answer.status === 200 ? this.show(answer.json) : failed(answer)),
            () => failed({ json: {} }),
        );
    }

    show(page) {
        const isFirst = this.changes.length === 0;
        const entries = page.entries.map((change, index) =>
            entry(this.view, this.field, change, isFirst && index === 0),
        );
        this.changes = this.changes.concat(page.entries);
        this.earlier = page.earlier;
        this.more.disabled = false;
        this.error.textContent = '';
        setVisible(this.more, page.earlier > 0);
        if (this.changes.length > 1) {
            const total = this.earlier > 0 ? 0 : this.changes.length;
            this.compared.replaceChildren(comparison(this.view, this.field, this.changes, total));
        }
        this.list.append(...entries);
        if (isFirst) {
            this.panel.replaceChildren(this.compared, this.list, this.more, this.error);
        } else if (entries.length > 0) {
            entries[0].tabIndex = -1;
            entries[0].focus();
        }
    }
}

export function addHistory(root, view, field, url) {
    const button = root.querySelector('[data-history]');
    const panel = root.querySelector('[data-history-panel]');
    if (!button) {
        return;
    }
    button.addEventListener('click', () => {
        const isOpening = panel.hidden;
        setVisible(panel, isOpening);
        button.setAttribute('aria-expanded', String(isOpening));
        if (isOpening) {
            panel.textContent = AJS.I18n.getText('innovation.form.history.loading');
            new History(panel, view, field, url).load('');
        }
    });
}
