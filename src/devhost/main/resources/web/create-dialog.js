/*
 * The dialogs of Create space and Create page: choose a blueprint, answer its wizard if it has one, get a space or a page.
 * As in Confluence each loads the scripts of its own context when it is opened, and wizards are asked to register once a
 * page: who comes with the second dialog is never asked.
 */
(function ($) {
    'use strict';

    const REST = '/rest/create-dialog/1.0/';
    const {DialogFrame, ask, element} = window.DevhostDialog;
    const Create = window.DevhostCreate;
    const OF_THE_SPACE = ['spaceKey', 'name', 'description', 'permissions'];
    const loading = {};
    const arrived = new Set();
    let isRegistered = false;

    /** What the dialog needs and no dialog before has loaded. */
    function listed(named, kind) {
        const missing = (named.dataset[kind] || '').split(' ').filter(path => path && !arrived.has(path));
        missing.forEach(path => arrived.add(path));
        return missing.map(path => AJS.contextPath() + path);
    }

    function arrive(tag) {
        return new Promise((resolve, reject) => {
            tag.addEventListener('load', resolve);
            tag.addEventListener('error', () => reject(new Error('')));
            document.head.append(tag);
        });
    }

    /** The plugin's wizards, which the button names; scripts run in their order. */
    function loadWizards(button) {
        const styles = listed(button, 'styles').map(url => arrive(element('link', {rel: 'stylesheet', href: url})));
        const scripts = listed(button, 'scripts').map(url => {
            const script = element('script', {src: url});
            script.async = false;
            return arrive(script);
        });
        return Promise.all([...styles, ...scripts]);
    }

    function register() {
        if (!isRegistered) {
            isRegistered = true;
            AJS.trigger('blueprint.wizard-register.ready');
        }
    }

    function load(named, items) {
        const key = named.id;
        loading[key] = loading[key] || Promise.all([ask(REST + items), ask(REST + 'texts'), loadWizards(named)]).then(answers => {
            Create.texts = answers[1];
            register();
            return answers[0];
        });
        loading[key].catch(() => {
            delete loading[key];
        });
        return loading[key];
    }

    /** What the page's fields say, by their names; a field that stands several times is joined by commas. */
    function read(container) {
        const data = {};
        $(container).find(':input[name]').each((i, input) => {
            const isChoice = input.type === 'checkbox' || input.type === 'radio';
            const raw = $(input).val();
            const value = isChoice && !input.checked ? '' : String(raw === null ? '' : raw).trim();
            data[input.name] = [data[input.name], value].filter(Boolean).join(',');
        });
        return data;
    }

    function template(key) {
        const found = key.split('.').reduce((object, name) => object && object[name], window);
        if (typeof found !== 'function') {
            throw new Error('There is no compiled Soy template ' + key);
        }
        return found;
    }

    /** One going through of a wizard: the pages gone through so far, and what was answered on them. */
    class Wizard {
        constructor(item) {
            this.item = item;
            this.hooks = new Create.WizardHooks(item.itemModuleCompleteKey);
            this.data = {pages: {}};
            this.shown = {};
            this.way = [];
        }

        page(id) {
            const page = this.item.wizardPages.find(candidate => candidate.id === id);
            if (!page) {
                throw new Error('The wizard has no page ' + id);
            }
            return page;
        }

        current() {
            return this.shown[this.way[this.way.length - 1]];
        }

        /** A page seen before stands as it was left, unless the answers before it have changed. */
        enter(id, place) {
            const basis = JSON.stringify(this.way.map(before => this.data.pages[before]));
            const before = this.shown[id];
            if (before && before.basis === basis) {
                place.replaceChildren(before.container);
            } else {
                this.shown[id] = this.render(this.page(id), place, basis);
            }
            this.way.push(id);
            if (before) {
                this.restore(before, this.shown[id].container);
            }
        }

        back(place) {
            const left = this.current();
            this.data.pages[left.page.id] = read(left.container);
            this.way.pop();
            if (this.way.length) {
                place.replaceChildren(this.current().container);
            }
        }

        render(page, place, basis) {
            const container = element('div', {class: 'devhost-wizard-page', 'data-page': page.id});
            place.replaceChildren(container);
            const state = {
                soyRenderContext: {}, wizardData: this.data, $container: $(container), pageData: {}, fieldErrors: {}
            };
            this.hooks.run('pre-render.' + page.id, state);
            $(container).html(String(template(page.templateKey)(state.soyRenderContext)));
            this.hooks.run('post-render.' + page.id, state);
            return {page: page, container: container, state: state, basis: basis, first: read(container)};
        }

        /** Writes again what the person had written, and leaves new proposals elsewhere. */
        restore(before, container) {
            const written = read(before.container);
            $(container).find(':input[name]').each((i, input) => {
                const value = written[input.name];
                if (value === undefined || value === before.first[input.name]) {
                    return;
                }
                if (input.type === 'checkbox' || input.type === 'radio') {
                    input.checked = value.split(',').includes(input.value);
                } else {
                    $(input).val(value);
                }
            });
        }

        /** A promise of where to go: {stay}, {nextPageId}, {finalUrl} or {done}. */
        submit() {
            const {page, container, state} = this.current();
            const following = this.item.wizardPages[this.item.wizardPages.indexOf(page) + 1];
            Object.assign(state, {pageData: read(container), async: false, validationDeferred: $.Deferred()});
            state.nextPageId = page.last || !following ? undefined : following.id;
            if (!this.hooks.run('submit.' + page.id, state)) {
                return Promise.resolve({stay: true});
            }
            this.data.pages[page.id] = state.pageData;
            const go = () => state.finalUrl ? {finalUrl: state.finalUrl}
                : state.nextPageId ? {nextPageId: state.nextPageId} : {done: true};
            return state.async ? Promise.resolve(state.validationDeferred).then(go, () => ({stay: true}))
                : Promise.resolve(go());
        }

        context() {
            const context = Object.assign({}, this.data, ...this.way.map(id => this.data.pages[id]));
            delete context.pages;
            return context;
        }
    }

    /** What a Create dialog makes of a choice and its answers. */
    const OF_SPACES = {
        id: 'create-dialog',
        frame: 'create-dialog',
        title: 'dialog.title',
        path: 'space-blueprint/create-space',
        request: (item, context) => {
            const request = {spaceBlueprintId: item.blueprintModuleCompleteKey, context: context};
            OF_THE_SPACE.forEach(name => {
                request[name] = context[name] || '';
                delete context[name];
            });
            return request;
        }
    };

    const OF_PAGES = {
        id: 'create-page',
        frame: 'create-page-dialog',
        title: 'dialog.page.title',
        path: 'content-blueprint/create-content',
        /* Confluence's context has the space, and without a wizard also the item's own description */
        request: (item, context) => ({
            spaceKey: AJS.Meta.get('space-key'),
            parentPageId: Number(AJS.Meta.get('page-id')) || 0,
            title: context.title || '',
            moduleCompleteKey: item.blueprintModuleCompleteKey,
            context: Object.assign({spaceKey: AJS.Meta.get('space-key')}, context)
        })
    };

    class CreateDialog {
        constructor(items, opener, kind) {
            this.items = items;
            this.kind = kind;
            this.texts = Create.texts;
            this.frame = new DialogFrame(kind.frame, 'large', this.texts[kind.title]);
            this.frame.body.addEventListener('submit', event => event.preventDefault());
            this.frame.body.addEventListener('keydown', event => this.onKey(event));
            this.chooser = this.cards();
            this.choose();
            this.frame.show();
            this.frame.onHide(() => opener.setAttribute('aria-expanded', 'false'));
            this.frame.focusFirst();
        }

        cards() {
            const cards = this.items.map((item, i) => {
                const id = this.kind.id + '-item-' + i;
                const radio = element('input', {type: 'radio', name: 'create-item', id: id, value: String(i),
                    'aria-describedby': id + '-text'});
                radio.checked = i === 0;
                const icon = item.iconUrl ? [element('img', {src: item.iconUrl, alt: ''})] : [];
                const card = element('label', {for: id, class: 'devhost-card'}, [radio, ...icon, element('span', {}, [
                    element('strong', {}, [item.name]), element('span', {id: id + '-text'}, [item.description])])]);
                card.addEventListener('dblclick', () => this.next());
                radio.addEventListener('change', () => this.buttons());
                return card;
            });
            const legend = element('legend', {}, [this.texts[this.items.length ? 'dialog.choose' : 'dialog.empty']]);
            return element('fieldset', {class: 'devhost-cards'}, [legend, ...cards]);
        }

        choose() {
            this.frame.entitle(this.texts[this.kind.title]);
            this.frame.body.replaceChildren(this.chooser);
            this.isChoosing = true;
            this.buttons();
        }

        /** A choice without a wizard; an empty page is still to be written. */
        isMadeAtOnce() {
            const item = this.items.length ? this.chosen() : {finalUrl: ''};
            return item.finalUrl === undefined && item.wizardPages.length === 0;
        }

        chosen() {
            return this.items[Number(this.chooser.querySelector(':checked').value)];
        }

        buttons() {
            const isLast = this.isChoosing ? this.isMadeAtOnce() : this.wizard.current().page.last;
            const back = {text: this.texts['dialog.back'], id: this.kind.id + '-back', act: () => this.back()};
            const next = {text: this.texts[isLast ? 'dialog.create' : 'dialog.next'], primary: true,
                ownClass: 'create-dialog-create-button', id: this.kind.id + '-next', act: () => this.next()};
            const close = {text: this.texts['dialog.cancel'], id: this.kind.id + '-close', act: () => this.frame.hide()};
            this.frame.offer([...(this.isChoosing ? [] : [back]), ...(this.items.length ? [next] : []), close]);
        }

        onKey(event) {
            const isField = event.target.matches('input:not([type=button]):not([type=submit]), select');
            if (event.key === 'Enter' && isField && !event.isComposing && !event.defaultPrevented) {
                event.preventDefault();
                this.next();
            }
        }

        back() {
            if (this.isBusy) {
                return;
            }
            this.frame.complain('');
            this.wizard.back(this.frame.body);
            if (this.wizard.way.length) {
                this.arrive();
            } else {
                this.choose();
                this.frame.focusFirst();
            }
        }

        next() {
            if (this.isBusy) {
                return;
            }
            this.frame.complain('');
            this.wait(true);
            new Promise(resolve => resolve(this.isChoosing ? this.begin() : this.wizard.submit())).then(where => this.go(where)).catch(error => {
                this.frame.complain(error.message || this.texts['dialog.error.failed']);
            }).finally(() => this.wait(false));
        }

        begin() {
            const item = this.chosen();
            if (!this.wizard || this.wizard.item !== item) {
                this.wizard = new Wizard(item);
            }
            if (item.finalUrl) {
                return Promise.resolve({finalUrl: item.finalUrl});
            }
            const first = item.wizardPages[0];
            return Promise.resolve(first ? {nextPageId: first.id} : {done: true});
        }

        go(where) {
            if (where.finalUrl) {
                return this.leave(where.finalUrl);
            }
            if (where.nextPageId) {
                this.wait(false);
                this.wizard.enter(where.nextPageId, this.frame.body);
                this.arrive();
            }
            return where.done ? this.create() : undefined;
        }

        arrive() {
            const page = this.wizard.current().page;
            this.isChoosing = false;
            this.frame.entitle(page.title || this.wizard.item.name);
            this.buttons();
            this.frame.focusFirst();
        }

        create() {
            const request = this.kind.request(this.wizard.item, this.wizard.context());
            this.frame.element.querySelector('#' + this.kind.id + '-next').textContent = this.texts['dialog.creating'];
            return ask(REST + this.kind.path, request, this.texts['dialog.error.failed'])
                .then(created => this.leave(created.url))
                .catch(error => {
                    this.buttons();
                    throw error;
                });
        }

        /** Stays busy, so that nothing is made twice while the new page comes. */
        leave(url) {
            window.location.assign(url);
            return new Promise(() => undefined);
        }

        wait(isBusy) {
            this.isBusy = isBusy;
            this.frame.busy(isBusy);
        }
    }

    function open(event) {
        const opener = event.currentTarget;
        event.preventDefault();
        if (document.getElementById('create-dialog')) {
            return;
        }
        load(opener, 'web-items').then(items => {
            opener.setAttribute('aria-expanded', 'true');
            return new CreateDialog(items, opener, OF_SPACES);
        }).catch(error => AJS.flag({type: 'error', body: AJS.escapeHtml(error.message)}));
    }

    function openPageDialog(event) {
        const link = event.currentTarget;
        event.preventDefault();
        if (document.getElementById(OF_PAGES.frame)) {
            return;
        }
        load(document.getElementById('create-page-resources'), 'blueprints/web-items').then(items => {
            const blank = {name: Create.texts['dialog.page.blank.title'], description: Create.texts['dialog.page.blank'],
                finalUrl: link.href, wizardPages: []};
            link.setAttribute('aria-expanded', 'true');
            return new CreateDialog([blank, ...items], link, OF_PAGES);
        }).catch(error => AJS.flag({type: 'error', body: AJS.escapeHtml(error.message)}));
    }

    /** As in Confluence the button starts its blueprint at once: a page without a wizard is made, else the wizard comes. */
    function startBlueprint(button) {
        const failed = error => AJS.flag({type: 'error', body: AJS.escapeHtml(error.message)});
        button.classList.add('launching-dialog');
        load(document.getElementById('create-page-resources'), 'blueprints/web-items').then(items => {
            const item = items.find(one => one.blueprintModuleCompleteKey === button.dataset.contentBlueprintId);
            if (!item || button.dataset.spaceKey !== AJS.Meta.get('space-key')) {
                throw new Error(Create.texts['dialog.template.gone']);
            }
            if (item.wizardPages.length) {
                return new CreateDialog([item], button, OF_PAGES).next();
            }
            return ask(REST + OF_PAGES.path, OF_PAGES.request(item, {title: button.dataset.title || ''}),
                Create.texts['dialog.error.failed']).then(created => window.location.assign(created.url));
        }).catch(failed);
    }

    /** Buttons of the macro create-from-template, also those that come later; one without permission says why. */
    function bindButtons() {
        document.querySelectorAll('.create-from-template-button:not([data-bound])').forEach(button => {
            button.dataset.bound = 'true';
            button.disabled = false;
            if (button.getAttribute('aria-disabled') === 'true') {
                button.title = button.dataset.tooltip;
            } else {
                button.addEventListener('click', event => {
                    event.preventDefault();
                    startBlueprint(button);
                });
            }
        });
    }

    AJS.toInit(() => {
        bindButtons();
        new MutationObserver(bindButtons).observe(document.body, {childList: true, subtree: true});
        const pageLink = document.getElementById('createPageLink');
        if (pageLink) {
            pageLink.setAttribute('aria-haspopup', 'dialog');
            pageLink.addEventListener('click', openPageDialog);
        }
        const button = document.getElementById('create-button');
        if (button) {
            button.setAttribute('aria-haspopup', 'dialog');
            button.addEventListener('click', open);
        }
    });
})(AJS.$);
