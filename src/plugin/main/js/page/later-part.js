/*
 * A part of the page that most people never look at. Without scripts it is there; with scripts the browser takes it for a text,
 * and it is made of that text when somebody opens the view that it belongs to, or prints the page.
 */
import { parseOwnPart, parseOwnPartFor } from '../common/server-html.js';

/** The latest panel of the part that has come with a receipt while nobody looked. */
class LatestPanel {
    constructor(name) {
        this.revision = 0;
        this.html = null;
        document.addEventListener('innovation-changed', ({ detail: { receipt } }) => {
            const html = receipt && receipt.panels && receipt.panels[name];
            if (html !== undefined && html !== null && receipt.panelRevision >= this.revision) {
                this.revision = receipt.panelRevision;
                this.html = html;
            }
        });
    }

    putInto(panel) {
        if (this.html !== null) {
            panel.replaceChildren(parseOwnPartFor(this.html, panel.dataset.drawing));
        }
    }
}

/** @param part an element noscript with one panel in it */
export function startLaterPart(part) {
    const latest = new LatestPanel(part.dataset.later);
    const view = part.closest('[data-view-panel]');
    const show = () => {
        if (part.isConnected) {
            const content = parseOwnPart(part.textContent);
            const panel = content.querySelector('[data-panel]');
            latest.putInto(panel);
            part.replaceWith(content);
            panel.dispatchEvent(new CustomEvent('innovation-later-part', { bubbles: true }));
        }
    };
    part.closest('[data-views]').addEventListener('innovation-view', () => view.hidden || show());
    window.addEventListener('beforeprint', show);
}
