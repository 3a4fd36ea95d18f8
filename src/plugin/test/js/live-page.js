/* A page with a form that asks for what others write, and the wiki's answers to it. */
import { mock } from 'node:test';
import { fieldHtml, formHtml, listHtml, openPage, pass, settle } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');
const { startLiveChanges } = await import('../../main/js/form/live-changes.js');
mock.method(Math, 'random', () => 0.5);

/** The page asks at once when somebody comes back to it. */
export async function comeBack() {
    globalThis.window.dispatchEvent(new Event('focus'));
    await settle();
}

/** Starts the forms of a page as the page does. */
export function start(roots) {
    const forms = roots.map((root) => new Form(root));
    startLiveChanges(forms);
    return forms;
}

export const FORM =
    fieldHtml('title', { value: 'old', revision: 1 }) + fieldHtml('goal', { value: 'aim', revision: 2 });

/** A page that asks from revision 5 on; the fields title and goal, and a list with the rows a and b. */
export function open(
    revision = '5',
    html = formHtml(
        FORM +
            listHtml([
                ['a', 'first'],
                ['b', 'second'],
            ]),
    ),
) {
    const page = openPage(html);
    const root = page.document.querySelector('[data-innovation-form]');
    if (revision !== null) {
        root.dataset.revision = revision;
    }
    const [form] = start([root]);
    const control = (key, row) => (row ? form.findRow(row) : root).querySelector(`[data-field=${key}] [data-control]`);
    const hide = (isHidden) => {
        Object.defineProperty(page.document, 'hidden', { value: isHidden, configurable: true });
        page.document.dispatchEvent(new Event('visibilitychange'));
    };
    const rows = () => form.lists[0].shown().map((row) => row.dataset.row);
    const asked = () => page.wiki.requests.filter((request) => request.method === 'GET').length;
    return {
        ...page,
        root,
        form,
        control,
        hide,
        rows,
        asked,
        said: () => page.document.querySelector('[data-live-status]').textContent,
    };
}

export const entry = (value, revision) => ({ value, revision, author: 'Somebody', saved: '09:00' });
const fields = (values, revision) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, entry(value, revision)]));
export const sheet = (values, revision) => ({ row: 'sheet', list: '', fields: fields(values, revision) });
export const thing = (id, what, revision) => ({ row: id, list: 'things', fields: fields({ what }, revision) });

export const news = (revision, rows, more = {}) => ({
    revision,
    reader: 'u1',
    whole: false,
    rows,
    gone: [],
    hidden: {},
    answers: {},
    left: {},
    hints: [],
    states: [],
    hintRow: '',
    hintFields: [],
    ...more,
});
export const nothing = (revision = 5) => ({ revision, reader: 'u1' });

export async function tell(page, delta) {
    await pass(3000);
    await page.wiki.answer(200, delta);
}
