import { createElement, findAll, setText } from '../common/dom.js';
import { readDay, writeDay } from '../form/date-input.js';

const TEXT_TYPES = ['text', 'person', 'people', 'number'];

/** One value of one row, in a control of the field's type. */
export class PreviewCell {
    constructor(field, line, value, changed) {
        this.field = field;
        this.name = AJS.I18n.getText('innovation.form.paste.cell', field.label, String(line));
        this.control = this.make();
        this.show(value);
        this.note = createElement('div', { class: 'inno-help' }, []);
        this.error = createElement('div', { class: 'inno-error' }, []);
        this.isOpen = false;
        this.isWrong = false;
        this.root = createElement('td', { class: 'confluenceTd', 'data-label': field.label }, [
            this.control,
            this.note,
            this.error,
        ]);
        ['input', 'change'].forEach((name) =>
            this.control.addEventListener(name, () => {
                this.setProblem('', false);
                changed(this);
            }),
        );
    }

    make() {
        const attributes = { 'aria-label': this.name, class: 'inno-control' };
        const type = this.field.type;
        if (type === 'choice' || type === 'scale') {
            const choices = [{ key: '', label: '' }].concat(this.field.choices);
            return createElement(
                'select',
                Object.assign(attributes, { class: 'select inno-control' }),
                choices.map((choice) => createElement('option', { value: choice.key }, [choice.label])),
            );
        }
        if (type === 'choices') {
            return this.checkboxGroup();
        }
        if (type === 'long_text') {
            return createElement(
                'textarea',
                Object.assign(attributes, { class: 'textarea inno-control', rows: '2', autocomplete: 'off' }),
                [],
            );
        }
        const kind = type === 'yes_no' ? 'checkbox' : 'text';
        return createElement(
            'input',
            Object.assign(attributes, {
                type: kind,
                autocomplete: 'off',
                class: kind === 'checkbox' ? '' : 'text inno-control',
            }),
            [],
        );
    }

    /** Folded: a box for each phase in each row would be a long way. */
    checkboxGroup() {
        this.summary = createElement('summary', { 'aria-label': this.name }, []);
        this.boxes = this.field.choices.map((choice) =>
            createElement(
                'input',
                {
                    type: 'checkbox',
                    value: choice.key,
                    autocomplete: 'off',
                },
                [],
            ),
        );
        const labels = this.boxes.map((box, number) =>
            createElement('label', { class: 'inno-tick' }, [box, ' ', this.field.choices[number].label]),
        );
        const several = createElement('details', { class: 'inno-paste-several' }, [this.summary].concat(labels));
        several.addEventListener('change', () => this.updateSummary());
        return several;
    }

    updateSummary() {
        const chosen = this.field.choices
            .filter((choice, number) => this.boxes[number].checked)
            .map((choice) => choice.label)
            .join(', ');
        this.summary.textContent = chosen || AJS.I18n.getText('innovation.form.paste.none');
        this.summary.setAttribute('aria-label', this.name + ': ' + this.summary.textContent);
    }

    show(value) {
        if (this.boxes) {
            const keys = value.split(',');
            this.boxes.forEach((box) => {
                box.checked = keys.includes(box.value);
            });
            this.updateSummary();
        } else if (this.field.type === 'yes_no') {
            this.control.checked = value === 'true';
        } else {
            this.offer(value);
            this.write(value);
        }
    }

    write(value) {
        if (this.field.type === 'date') {
            writeDay(this.control, value);
        } else {
            this.control.value = value;
        }
    }

    /** A choice that is not offered any more, but may still stand there. */
    offer(value) {
        const isNew =
            this.control.tagName === 'SELECT' &&
            !findAll(this.control, 'option').some((option) => option.value === value);
        if (isNew) {
            this.control.append(createElement('option', { value: value }, [value]));
        }
    }

    value() {
        if (this.boxes) {
            return this.boxes
                .filter((box) => box.checked)
                .map((box) => box.value)
                .join(',');
        }
        if (this.field.type === 'yes_no') {
            return this.control.checked ? 'true' : '';
        }
        if (this.field.type === 'date') {
            return readDay(this.control);
        }
        return TEXT_TYPES.includes(this.field.type) ? this.control.value.trim() : this.control.value;
    }

    /** @param isWrong whether the row cannot be inserted because of it */
    setProblem(message, isWrong) {
        setText(this.error, message);
        this.error.className = isWrong ? 'inno-error' : 'inno-hint';
        this.isOpen = message !== '' && this.value() === '';
        this.isWrong = isWrong;
        const target = this.summary || this.control;
        if (isWrong) {
            target.setAttribute('aria-invalid', 'true');
        } else {
            target.removeAttribute('aria-invalid');
        }
    }

    showOriginal(text) {
        this.note.textContent = text ? AJS.I18n.getText('innovation.form.paste.written', text) : '';
    }
}
