/* The macro browser on the edit page: choose a macro, fill in its form, see it, put it at the cursor of the source. */
(function () {
    'use strict';

    const REST = '/plugins/macrobrowser/';
    const PAUSE_IN_MS = 300;
    const {DialogFrame, ask, element, meta} = window.DevhostDialog;
    const INPUT_TYPES = {int: 'number', date: 'date', url: 'url'};
    const HINTS = {'spacekey': 'macros.hint.space', 'username': 'macros.hint.user', 'confluence-content': 'macros.hint.content'};
    let loading = null;

    function load() {
        loading = loading || Promise.all([ask(REST + 'macros'), ask(REST + 'texts')]);
        loading.catch(() => {
            loading = null;
        });
        return loading;
    }

    /** One field of a macro's form. */
    class ParameterField {
        constructor(parameter, id, texts) {
            this.parameter = parameter;
            this.id = id;
            this.texts = texts;
            this.control = this.makeControl();
        }

        isGroup() {
            return this.parameter.type === 'enum' && this.parameter.multiple;
        }

        makeControl() {
            const {type, defaultValue, values, required} = this.parameter;
            if (this.isGroup()) {
                return this.checkboxes(defaultValue.split(','));
            }
            const described = {id: this.id, 'aria-describedby': this.id + '-help'};
            if (type === 'enum') {
                const empty = required ? [] : [element('option', {value: ''})];
                const options = values.map(choice => element('option', {value: choice.value}, [choice.label]));
                const select = element('select', Object.assign({class: 'select'}, described), [...empty, ...options]);
                select.value = defaultValue || (required && values.length ? values[0].value : '');
                return select;
            }
            if (type === 'boolean') {
                const box = element('input', Object.assign({type: 'checkbox'}, described));
                box.checked = defaultValue === 'true';
                return box;
            }
            return element('input', Object.assign({
                type: this.parameter.multiple ? 'text' : INPUT_TYPES[type] || 'text', class: 'text', value: defaultValue,
                autocomplete: 'off', 'aria-required': String(required)
            }, described));
        }

        checkboxes(chosen) {
            return element('div', {class: 'devhost-choices'}, this.parameter.values.map((choice, i) => {
                const box = element('input', {type: 'checkbox', value: choice.value, id: this.id + '-' + i});
                box.checked = chosen.includes(choice.value);
                return element('label', {for: this.id + '-' + i}, [box, ' ' + choice.label]);
            }));
        }

        value() {
            if (this.isGroup()) {
                return Array.from(this.control.querySelectorAll(':checked')).map(box => box.value).join(',');
            }
            return this.parameter.type === 'boolean' ? String(this.control.checked) : this.control.value.trim();
        }

        /** True for a value that would do the same if it were left out. */
        isDefault() {
            return this.value() === (this.parameter.defaultValue || (this.parameter.type === 'boolean' ? 'false' : ''));
        }

        element() {
            const {label, description, multiple, required, type} = this.parameter;
            const title = label + (required ? ' ' + this.texts['macros.required'] : '');
            const hints = [description, this.texts[HINTS[type]], multiple && !this.isGroup() && this.texts['macros.hint.list']];
            const help = element('div', {class: 'description', id: this.id + '-help'}, [hints.filter(Boolean).join('. ')]);
            if (this.isGroup()) {
                const name = element('div', {class: 'devhost-label', id: this.id}, [title]);
                return element('div', {class: 'devhost-field', role: 'group', 'aria-labelledby': this.id}, [name, this.control, help]);
            }
            const name = element('label', {for: this.id, class: 'devhost-label'}, [title]);
            const parts = type === 'boolean' ? [this.control, ' ', name] : [name, this.control];
            return element('div', {class: 'devhost-field'}, [...parts, help]);
        }
    }

    class MacroBrowser {
        constructor(macros, texts, source) {
            this.macros = macros;
            this.texts = texts;
            this.source = source;
            this.frame = new DialogFrame('macro-browser', 'xlarge', texts['macros.title']);
            this.search = element('input', {type: 'search', class: 'text', id: 'macro-search', autocomplete: 'off'});
            this.list = element('ul', {class: 'devhost-macros', id: 'macro-list'});
            this.form = element('form', {class: 'aui', id: 'macro-form'});
            this.preview = element('div', {class: 'devhost-preview', id: 'macro-preview', 'aria-live': 'polite'});
            this.layOut();
            this.listen();
            this.fillList();
            this.frame.show();
            this.search.focus();
        }

        layOut() {
            this.frame.body.classList.add('devhost-macro-browser');
            this.frame.body.append(
                element('div', {class: 'devhost-macro-choice'}, [
                    element('label', {for: 'macro-search'}, [this.texts['macros.search']]), this.search, this.list]),
                this.form,
                element('section', {'aria-label': this.texts['macros.preview']}, [
                    element('h2', {}, [this.texts['macros.preview']]), this.preview]));
            this.frame.offer([
                {text: this.texts['macros.insert'], primary: true, id: 'macro-insert', act: () => this.insert()},
                {text: this.texts['macros.cancel'], id: 'macro-close', act: () => this.frame.hide()}]);
            this.frame.buttons[0].disabled = true;
        }

        listen() {
            this.search.addEventListener('input', () => this.fillList());
            this.form.addEventListener('input', () => this.showSoon());
            this.form.addEventListener('submit', event => {
                event.preventDefault();
                this.insert();
            });
        }

        fillList() {
            const words = this.search.value.toLowerCase().split(/\s+/);
            const found = this.macros.filter(macro => words.every(
                word => [macro.name, macro.label, macro.description].join(' ').toLowerCase().includes(word)));
            const items = found.map(macro => element('li', {}, [this.choice(macro)]));
            this.list.replaceChildren(...(items.length ? items : [element('li', {}, [this.texts['macros.none']])]));
        }

        choice(macro) {
            const icon = macro.icon ? [element('img', {src: macro.icon, alt: ''})] : [];
            const button = element('button', {type: 'button', 'data-macro': macro.name,
                'aria-pressed': String(this.macro === macro)}, [...icon, element('span', {}, [
                element('strong', {}, [macro.label]), element('span', {}, [macro.description])])]);
            button.addEventListener('click', () => this.choose(macro));
            return button;
        }

        choose(macro) {
            this.macro = macro;
            this.list.querySelectorAll('button').forEach(button => button.setAttribute(
                'aria-pressed', String(button.dataset.macro === macro.name)));
            this.fields = macro.parameters.filter(parameter => !parameter.hidden).map(
                (parameter, i) => new ParameterField(parameter, 'macro-parameter-' + i, this.texts));
            this.form.replaceChildren(
                element('h2', {}, [macro.label]), ...this.fields.map(field => field.element()));
            this.frame.buttons[0].disabled = false;
            this.show();
        }

        filled() {
            const params = {};
            this.fields.filter(field => field.parameter.required || !field.isDefault()).forEach(field => {
                params[field.parameter.name] = field.value();
            });
            return {name: this.macro.name, params: params, spaceKey: meta('space-key'),
                pageId: Number(meta('page-id')) || 0};
        }

        showSoon() {
            window.clearTimeout(this.timer);
            this.timer = window.setTimeout(() => this.show(), PAUSE_IN_MS);
        }

        /** An answer that comes after a later question is not shown. */
        show() {
            const filled = JSON.stringify(this.filled());
            this.asked = filled;
            ask(REST + 'preview', this.filled(), this.texts['macros.error.failed']).then(answer => {
                if (this.asked === filled) {
                    this.preview.innerHTML = answer.html;
                }
            }).catch(error => this.preview.replaceChildren(error.message));
        }

        insert() {
            if (!this.macro) {
                return;
            }
            const missing = this.fields.find(field => field.parameter.required && !field.value());
            if (missing) {
                this.frame.complain(missing.parameter.label + ' ' + this.texts['macros.required']);
                missing.control.focus();
                return;
            }
            this.frame.busy(true);
            ask(REST + 'storage', this.filled(), this.texts['macros.error.failed']).then(answer => {
                this.frame.hide();
                this.source.focus();
                this.source.setRangeText(answer.storage, this.source.selectionStart, this.source.selectionEnd, 'end');
                this.source.dispatchEvent(new Event('input', {bubbles: true}));
            }).catch(error => {
                this.frame.busy(false);
                this.frame.complain(error.message);
            });
        }
    }

    AJS.toInit(() => {
        const button = document.getElementById('insert-macro');
        const source = document.getElementById('page-source');
        if (!button || !source) {
            return;
        }
        button.setAttribute('aria-haspopup', 'dialog');
        button.addEventListener('click', event => {
            event.preventDefault();
            load().then(answers => new MacroBrowser(answers[0], answers[1], source))
                .catch(error => AJS.flag({type: 'error', body: AJS.escapeHtml(error.message)}));
        });
    });
})();
