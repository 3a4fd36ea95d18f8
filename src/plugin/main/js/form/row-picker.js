/* Searches the rows of a list while somebody types, and lets them choose one: an entry with a list of options under it. */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';

const PAUSE_IN_MS = 250;

/** Address of the rows of a list that can be chosen. */
export function choicesUrl(space, kind, list) {
    return restUrl(['', 'networks', space, 'sheets', kind, 'lists', list, 'choices'].map(encodeURIComponent).join('/'));
}

export class RowPicker {
    /**
     * @param input the entry, with the role of a combobox
     * @param options the list of options
     * @param url of the rows, as choicesUrl gives it
     * @param isOffered tells of a row's id whether it can be chosen
     * @param onChosen is called with {row, words}
     */
    constructor(input, options, url, isOffered, onChosen) {
        this.input = input;
        this.options = options;
        this.url = url;
        this.isOffered = isOffered;
        this.onChosen = onChosen;
        this.found = [];
        this.current = -1;
        this.asked = 0;
        this.timer = 0;
        this.status = createElement('p', { class: 'inno-picker-status', role: 'status' }, []);
        options.after(this.status);
        input.addEventListener('input', () => this.searchSoon());
        input.addEventListener('focus', () => this.search());
        input.addEventListener('click', () => options.hidden && this.search());
        input.addEventListener('blur', () => this.close());
        input.addEventListener('keydown', (event) => this.keyPressed(event));
        // The entry keeps the focus while an option is pressed
        options.addEventListener('mousedown', (event) => event.preventDefault());
    }

    searchSoon() {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.search(), PAUSE_IN_MS);
    }

    /** Only the answer to what was asked last counts. */
    search() {
        window.clearTimeout(this.timer);
        const asked = (this.asked += 1);
        return sendRequest('GET', this.url + '?q=' + encodeURIComponent(this.input.value.trim())).then(
            (answer) => asked === this.asked && this.answered(answer),
            () => asked === this.asked && this.answered({ status: 0, json: {} }),
        );
    }

    answered(answer) {
        if (answer.status !== 200) {
            this.show([]);
            setText(this.status, answer.json.message || AJS.I18n.getText('innovation.form.reference.failed'));
            return;
        }
        const found = answer.json.rows.filter((choice) => this.isOffered(choice.row));
        this.show(found);
        setText(this.status, this.describe(found.length, answer.json.more));
    }

    describe(count, more) {
        if (count === 0) {
            return AJS.I18n.getText('innovation.form.reference.nothing');
        }
        return more > 0
            ? AJS.I18n.getText('innovation.form.reference.more', String(more))
            : AJS.I18n.getText('innovation.form.reference.found', String(count));
    }

    show(found) {
        this.found = found;
        this.options.replaceChildren(...found.map((choice, index) => this.option(choice, index)));
        setVisible(this.options, found.length > 0);
        this.input.setAttribute('aria-expanded', String(found.length > 0));
        this.mark(-1);
    }

    option(choice, index) {
        const option = createElement(
            'li',
            {
                class: 'inno-picker-option',
                role: 'option',
                id: this.options.id + '-' + index,
                'aria-selected': 'false',
            },
            [createElement('bdi', {}, [choice.words])],
        );
        option.addEventListener('click', () => this.choose(index));
        return option;
    }

    mark(index) {
        this.current = index;
        findAll(this.options, '[role=option]').forEach((option, place) => {
            option.setAttribute('aria-selected', String(place === index));
            if (place === index) {
                this.input.setAttribute('aria-activedescendant', option.id);
                if (option.scrollIntoView) {
                    option.scrollIntoView({ block: 'nearest' });
                }
            }
        });
        if (index < 0) {
            this.input.removeAttribute('aria-activedescendant');
        }
    }

    keyPressed(event) {
        if (event.isComposing) {
            return;
        }
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            this.step(event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Enter') {
            event.preventDefault();
            this.choose(this.current >= 0 || this.found.length > 1 ? this.current : 0);
        } else if (event.key === 'Escape' && !this.options.hidden) {
            event.preventDefault();
            event.stopPropagation();
            this.close();
        }
    }

    step(by) {
        if (this.options.hidden) {
            this.search();
        } else {
            const count = this.found.length;
            this.mark(this.current < 0 && by < 0 ? count - 1 : (this.current + by + count) % count);
        }
    }

    choose(index) {
        const choice = this.options.hidden ? undefined : this.found[index];
        if (choice) {
            this.input.value = '';
            this.close();
            this.onChosen(choice);
        }
    }

    close() {
        window.clearTimeout(this.timer);
        this.asked += 1;
        this.show([]);
        setText(this.status, '');
    }
}
