/* The coach: asks the wiki about the draft that somebody is writing and lights the lamps. All it knows, the wiki told it. */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';

const PAUSE_IN_MS = 500;
const SILENCE_IN_MS = 1500;
const DRAFT = '[data-coach] [data-list="drafts"] [data-field="text"]';
const drafts = new WeakMap();

function lampItem(lamp) {
    const mark = createElement('span', { class: 'inno-indicator-mark', 'aria-hidden': 'true' }, [
        lamp.isLit ? '\u2713' : '\u25cb',
    ]);
    const state = lamp.isLit ? lamp.said : AJS.I18n.getText('innovation.coach.unlit');
    const item = createElement('li', { class: 'inno-indicator', 'data-indicator': lamp.key }, [
        mark,
        ' ' + lamp.name,
        createElement('span', { class: 'inno-hidden' }, [': ' + state]),
    ]);
    item.classList.toggle('inno-indicator-lit', lamp.isLit);
    return item;
}

/** Beside a tick: what the coach thinks where the people have not said the same. */
function showAdvice(field, isLit) {
    const tick = field.querySelector('[data-control]');
    const line =
        field.querySelector('[data-coach-view]') ||
        createElement('p', { class: 'inno-coach-view', 'data-coach-view': '' });
    const proposal = isLit
        ? AJS.I18n.getText('innovation.coach.proposes')
        : AJS.I18n.getText('innovation.coach.doubts');
    field.querySelector('.inno-tick').after(line);
    setText(line, tick.checked === isLit ? '' : proposal);
}

/** One draft that somebody writes in. */
class Draft {
    constructor(field) {
        this.field = field;
        this.control = field.querySelector('[data-control]');
        this.statusLine = field.closest('[data-coach]').querySelector('[data-coach-status]');
        const name = AJS.I18n.getText('innovation.coach.lamps');
        this.lamps = createElement('ul', { class: 'inno-indicators', 'aria-label': name }, []);
        this.tip = createElement('p', { class: 'inno-hint', 'data-coach-tip': '' }, []);
        this.panel = createElement('div', { class: 'inno-coach', hidden: 'hidden' }, [
            createElement('span', { class: 'inno-label', 'aria-hidden': 'true' }, [name]),
            this.lamps,
            this.tip,
        ]);
        field.querySelector('[data-hint]').after(this.panel);
        this.unwanted = null;
        this.asked = null;
        this.timer = 0;
        this.speech = 0;
        this.advice = [];
        this.row = field.closest('[data-row]');
        this.row.addEventListener('change', () => this.updateAdvice());
    }

    /** The ticks are the people's; the coach says beside each where it sees the question otherwise. */
    updateAdvice() {
        this.advice.forEach((seen) => {
            const field = this.row.querySelector('[data-field="' + seen.tick + '"]');
            if (field) {
                showAdvice(field, seen.isLit);
            }
        });
    }

    /** One question in each pause; the answer to an earlier one is not wanted any more. */
    changed() {
        window.clearTimeout(this.timer);
        window.clearTimeout(this.speech);
        if (this.unwanted) {
            this.unwanted.abort();
        }
        this.timer = window.setTimeout(() => this.requestAdvice(), PAUSE_IN_MS);
    }

    requestAdvice() {
        const text = this.control.value.trim();
        if (text === '') {
            this.asked = null;
            this.clear();
            return;
        }
        if (text === this.asked) {
            return;
        }
        const unwanted = (this.unwanted = new AbortController());
        const space = this.field.closest('[data-innovation-form]').dataset.space;
        const url = restUrl('/networks/' + encodeURIComponent(space) + '/question/coach');
        sendRequest('POST', url, { text: text }, unwanted.signal).then(
            (answer) => {
                if (!unwanted.signal.aborted) {
                    this.answered(text, answer);
                }
            },
            () => {
                if (!unwanted.signal.aborted) {
                    this.clear();
                }
            },
        );
    }

    answered(text, answer) {
        if (answer.status !== 200) {
            this.clear();
            return;
        }
        this.asked = text;
        this.showLamps(answer.json.lamps);
        this.advice = answer.json.lamps.flatMap((lamp) =>
            lamp.ticks.map((tick) => ({ tick: tick, isLit: lamp.isLit })),
        );
        this.updateAdvice();
        this.speech = window.setTimeout(() => setText(this.statusLine, answer.json.summary), SILENCE_IN_MS);
    }

    /** The wiki is away, or will not read the text: nothing old stays. */
    clear() {
        this.asked = null;
        this.advice = [];
        findAll(this.row, '[data-coach-view]').forEach((line) => line.remove());
        this.showLamps([]);
    }

    /** All lamps, and one piece of advice: that of the first lamp that does not light. It says what the hint says. */
    showLamps(lamps) {
        const unlit = lamps.find((lamp) => !lamp.isLit);
        this.lamps.replaceChildren(...lamps.map(lampItem));
        setVisible(this.panel, lamps.length > 0);
        setText(this.tip, unlit ? unlit.said : '');
        this.field.classList.toggle('inno-coached', lamps.length > 0);
    }
}

function listen(event) {
    const field = event.target.closest(DRAFT);
    if (field && event.target.matches('[data-control]')) {
        if (!drafts.has(field)) {
            drafts.set(field, new Draft(field));
        }
        drafts.get(field).changed();
    }
}

export function startCoach() {
    document.addEventListener('focusin', listen);
    document.addEventListener('input', listen);
}
