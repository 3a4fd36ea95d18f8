/*
 * Panels that follow from a form, such as a matrix or a list of what is missing: the server draws them for the page and
 * again for the receipts, and here the new one is put in. What listens within a panel listens outside of it.
 */
import { findAll } from '../common/dom.js';
import { parseOwnPartFor } from '../common/server-html.js';

/** What an element is called by: its name and the data that it stands for. */
function own(element) {
    const data = Array.from(element.attributes).filter((attribute) => attribute.name.startsWith('data-'));
    return (
        element.localName +
        data.map(({ name, value }) => '[' + name + '="' + value.replace(/["\\]/g, '\\$&') + '"]').join('')
    );
}

/** Selectors of an element within its panel, from the shortest to the most exact one. */
function selectors(element, panel) {
    const all = [own(element)];
    for (let parent = element.parentElement; parent !== panel; parent = parent.parentElement) {
        all.push(own(parent) + ' ' + all[all.length - 1]);
    }
    return all;
}

function findAgain(panel, candidates) {
    const found = candidates.map((selector) => findAll(panel, selector)).filter((matches) => matches.length > 0);
    return (found.find((matches) => matches.length === 1) || found[0] || [])[0];
}

/**
 * Whoever stands on something in the panel stands on the same thing afterwards. Without a difference nothing is done. A panel that
 * the page has added something to has `innovation.complete(next)`, which adds it to the new one.
 */
function replace(panel, html) {
    const next = panel.cloneNode(false);
    next.append(parseOwnPartFor(html, panel.dataset.drawing));
    if (panel.innovation) {
        panel.innovation.complete(next);
    }
    if (next.isEqualNode(panel)) {
        return;
    }
    const active = panel.contains(document.activeElement) && panel !== document.activeElement && document.activeElement;
    const wanted = active ? selectors(active, panel) : [];
    const before = document.createDocumentFragment();
    before.append(...panel.childNodes);
    panel.append(...next.childNodes);
    const again = findAgain(panel, wanted);
    if (again) {
        again.focus({ preventScroll: true });
    }
    panel.dispatchEvent(new CustomEvent('innovation-panel', { bubbles: true, detail: { before: before } }));
}

/** The newest panels of one form, by name. */
class Panels {
    constructor(form) {
        this.form = form;
        this.revision = 0;
        this.html = new Map();
    }

    /** Receipts may come in another order than they were written in. */
    received(receipt) {
        if (receipt.panelRevision < this.revision) {
            return;
        }
        this.revision = receipt.panelRevision;
        Object.entries(receipt.panels).forEach(([name, html]) => this.html.set(name, html));
        this.show();
    }

    /** Not while more is on its way, or what was just moved would jump back and forth. */
    show() {
        const requests = this.form.fields.map((field) => field.request).filter((request) => request !== null);
        if (requests.length > 0) {
            Promise.allSettled(requests).then(() => this.show());
            return;
        }
        const ours = this.form.space + '/' + this.form.kind;
        this.html.forEach((html, name) =>
            findAll(document, '[data-panel="' + name + '"]')
                .filter((panel) => panel.dataset.panelForm === ours)
                .forEach((panel) => replace(panel, html)),
        );
        this.html.clear();
    }
}

export function startPanels() {
    const byForm = new Map();
    document.addEventListener('innovation-changed', (event) => {
        const receipt = event.detail.receipt;
        const form = event.target.innovation;
        if (form && receipt && receipt.panels) {
            byForm.set(form, byForm.get(form) || new Panels(form));
            byForm.get(form).received(receipt);
        }
    });
}
