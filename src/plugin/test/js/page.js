/*
 * A page for a test: a DOM, the store of a device, Confluence's AJS, and a wiki that answers as the test says. Timers are
 * the test's own, so that nothing waits.
 */
import { mock } from 'node:test';
import { JSDOM } from 'jsdom';
import { database } from '../../main/js/form/unsent-changes.js';

/** The texts are their keys, with the arguments behind them. */
const AJS = {
    contextPath: () => '/wiki',
    I18n: { getText: (key, ...values) => (key === 'innovation.locale' ? 'da-DK' : [key, ...values].join(' ')) },
};

/** The requests that the scripts have sent; each waits until the test answers it. */
class Wiki {
    constructor() {
        this.requests = [];
    }

    receive(url, options) {
        return new Promise((resolve, reject) => {
            const body = options.body === undefined ? undefined : JSON.parse(options.body);
            const request = { url, method: options.method, body, resolve, reject };
            options.signal.addEventListener('abort', () => reject(new Error('aborted')));
            this.requests.push(request);
        });
    }

    get last() {
        return this.requests[this.requests.length - 1];
    }

    async answer(status, json, request = this.last) {
        const headers = { 'Content-Type': 'application/json' };
        request.resolve(new Response(JSON.stringify(json), { status, headers }));
        await settle();
    }

    async fail(request = this.last) {
        request.reject(new TypeError('no connection'));
        await settle();
    }
}

/** Lets everything that waits for an answer go on. */
export async function settle() {
    for (let turn = 0; turn < 20; turn++) {
        await Promise.resolve();
        await new Promise((resolve) => setImmediate(resolve));
    }
}

export function openPage(body = '') {
    const dom = new JSDOM('<!doctype html><body>' + body + '</body>', {
        url: 'https://wiki.example/wiki/display/NET/Page',
        pretendToBeVisual: true,
    });
    const wiki = new Wiki();
    database.entries.clear();
    mock.timers.reset();
    // The waits before a change is sent again are spread by chance around their middle
    if (!Math.random.mock) {
        mock.method(Math, 'random', () => 0.5);
    }
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    dom.window.setTimeout = (act, milliseconds) => setTimeout(act, milliseconds);
    dom.window.clearTimeout = (timer) => clearTimeout(timer);
    Object.assign(globalThis, {
        AJS,
        window: dom.window,
        document: dom.window.document,
        CustomEvent: dom.window.CustomEvent,
        DOMParser: dom.window.DOMParser,
        Event: dom.window.Event,
        Option: dom.window.Option,
        fetch: (url, options) => wiki.receive(url, options),
    });
    return { wiki, window: dom.window, document: dom.window.document, store: dom.window.localStorage };
}

export async function pass(milliseconds) {
    mock.timers.tick(milliseconds);
    await settle();
}

/** As a person does it. */
export function type(control, text) {
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
}

export function leave(control) {
    control.dispatchEvent(new Event('blur'));
}

/** A field as the template form/field.vm draws it. */
export function fieldHtml(key, { type: kind = 'text', value = '', revision = 1 } = {}) {
    return `
        <div class="inno-field" data-field="${key}" data-type="${kind}" data-revision="${revision}" data-limit="50">
          ${kind === 'person' ? '<p data-erased hidden></p><button data-anonymise></button>' : ''}
          <input type="text" data-control value="${value}">
          <p data-hint></p><p data-error></p>
          <span data-state></span><span data-count></span>
          <button data-history hidden></button><div data-history-panel hidden></div>
          <div data-conflict hidden></div>
        </div>`;
}

/** A form as the template form/form.vm draws it. */
export function formHtml(content) {
    return `
        <div class="inno" data-innovation-form data-space="NET" data-kind="idea" data-turn="1" data-user="u1">
          <div data-alert hidden></div>
          ${content}
        </div>`;
}

/** A list with one text field in each row, as the template form/list.vm draws it. */
export function listHtml(rows = []) {
    const row = (id, value, revision) => `
        <li data-row="${id}" data-removed-revision="0">
          ${fieldHtml('what', { value, revision })}<button data-remove></button>
        </li>`;
    return `
        <div data-list="things">
          <p data-empty></p>
          <ol data-rows>${rows.map(([id, value]) => row(id, value, 1)).join('')}</ol>
          <template data-blank>${row('new-row', '', 0)}</template>
          <button data-add></button>
          <details data-paste>
            <textarea data-paste-text></textarea><p data-paste-error></p><button data-paste-look></button>
            <div data-paste-preview></div><span data-paste-done></span><button data-paste-undo hidden></button>
          </details>
        </div>`;
}
