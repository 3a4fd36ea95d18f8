/* The coach: asks the wiki about the draft that somebody is writing and lights the lamps. All it knows, the wiki told it. */
(function () {
    'use strict';

    const Innovation = window.Innovation;
    const PAUSE_IN_MS = 500;
    const SILENCE_IN_MS = 1500;
    const DRAFT = '[data-coach] [data-list="drafts"] [data-field="text"]';
    const drafts = new WeakMap();

    function lampOf(lamp) {
        const item = Innovation.element('li', {class: 'inno-lamp', 'data-lamp': lamp.key}, [
            Innovation.element('strong', {}, [lamp.name]), ': ', lamp.said
        ]);
        item.classList.toggle('inno-lamp-lit', lamp.isLit);
        return item;
    }

    /** One draft that somebody writes in. */
    class Draft {
        constructor(field) {
            this.field = field;
            this.control = field.querySelector('[data-control]');
            this.said = field.closest('[data-coach]').querySelector('[data-coach-said]');
            this.lamps = Innovation.element('ul',
                {class: 'inno-lamps', 'aria-label': AJS.I18n.getText("innovation.coach.lamps"), hidden: 'hidden'}, []);
            field.querySelector('[data-hint]').after(this.lamps);
            this.unwanted = null;
            this.asked = null;
            this.timer = 0;
            this.speech = 0;
        }

        /** One question in each pause; the answer to an earlier one is not wanted any more. */
        changed() {
            window.clearTimeout(this.timer);
            window.clearTimeout(this.speech);
            if (this.unwanted) {
                this.unwanted.abort();
            }
            this.timer = window.setTimeout(() => this.ask(), PAUSE_IN_MS);
        }

        ask() {
            const text = this.control.value.trim();
            if (text === '') {
                this.asked = null;
                this.rest();
                return;
            }
            if (text === this.asked) {
                return;
            }
            const unwanted = this.unwanted = new AbortController();
            const space = this.field.closest('[data-innovation-form]').dataset.space;
            const url = Innovation.restUrl('/networks/' + encodeURIComponent(space) + '/question/coach');
            Innovation.call('POST', url, {text: text}, unwanted.signal).then(
                answer => {
                    if (!unwanted.signal.aborted) {
                        this.answered(text, answer);
                    }
                },
                () => {
                    if (!unwanted.signal.aborted) {
                        this.rest();
                    }
                });
        }

        answered(text, answer) {
            if (answer.status !== 200) {
                this.rest();
                return;
            }
            this.asked = text;
            this.lamps.replaceChildren(...answer.json.lamps.map(lampOf));
            this.showLamps(answer.json.lamps.length > 0);
            this.speech = window.setTimeout(
                () => Innovation.write(this.said, answer.json.summary), SILENCE_IN_MS);
        }

        /** The wiki is away, or will not read the text: nothing old stays. */
        rest() {
            this.asked = null;
            this.showLamps(false);
        }

        /** The lamps say all that the hint says, and more. */
        showLamps(isShown) {
            Innovation.show(this.lamps, isShown);
            this.field.classList.toggle('inno-coached', isShown);
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

    document.addEventListener('focusin', listen);
    document.addEventListener('input', listen);
})();
