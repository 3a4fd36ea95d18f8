/* A dialog of the wiki: title, a place for what went wrong, content, buttons. Texts only ever go in as texts. */
(function ($) {
    'use strict';

    function element(name, attributes, children) {
        const made = document.createElement(name);
        Object.keys(attributes || {}).forEach(key => made.setAttribute(key, attributes[key]));
        (children || []).forEach(child => made.append(child));
        return made;
    }

    class DialogFrame {
        constructor(id, size, title) {
            this.title = element('h1', {class: 'aui-dialog2-header-main', id: id + '-title'}, [title]);
            this.message = element('div', {class: 'devhost-dialog-message', role: 'alert'});
            this.body = element('div', {class: 'devhost-dialog-body'});
            this.actions = element('div', {class: 'aui-dialog2-footer-actions'});
            this.element = element('section', {
                id: id, role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id + '-title', hidden: 'hidden',
                class: 'aui-layer aui-dialog2 aui-dialog2-' + size + ' devhost-dialog', 'data-aui-remove-on-hide': 'true'
            }, [
                element('header', {class: 'aui-dialog2-header'}, [this.title]),
                element('div', {class: 'aui-dialog2-content'}, [this.message, this.body]),
                element('footer', {class: 'aui-dialog2-footer'}, [this.actions])
            ]);
            this.buttons = [];
        }

        show() {
            document.body.append(this.element);
            this.dialog = AJS.dialog2(this.element);
            this.dialog.show();
        }

        hide() {
            this.dialog.hide();
        }

        onHide(action) {
            this.dialog.on('hide', action);
        }

        entitle(text) {
            this.title.textContent = text;
        }

        /** Each {text, primary, id, act}, and the class of its own by which plugins find it in Confluence. */
        offer(buttons) {
            this.buttons = buttons.map(button => {
                const made = element('button', {
                    type: 'button', id: button.id,
                    class: 'aui-button ' + (button.primary ? 'aui-button-primary' : 'aui-button-text')
                        + (button.ownClass ? ' ' + button.ownClass : '')
                }, [button.text]);
                made.addEventListener('click', button.act);
                return made;
            });
            this.actions.replaceChildren(...this.buttons);
        }

        busy(isBusy) {
            this.element.setAttribute('aria-busy', String(isBusy));
            this.buttons.forEach(button => {
                button.disabled = isBusy;
            });
        }

        /** Empty takes the message away. */
        complain(text) {
            const box = element('div', {class: 'aui-message aui-message-error'}, [element('p', {}, [text])]);
            this.message.replaceChildren(...(text ? [box] : []));
            if (text) {
                this.message.scrollIntoView({block: 'nearest'});
            }
        }

        /** Leaves the focus where a plugin's script has put it. */
        focusFirst() {
            if (this.body.contains(document.activeElement)) {
                return;
            }
            const field = $(this.body).find(':input:visible:enabled').filter((i, input) =>
                input.type !== 'radio' || input.checked || !$(this.body).find(':radio:checked').length)[0];
            (field || this.buttons[this.buttons.length - 1] || this.element).focus();
        }
    }

    /** Asks the wiki; the promise fails with a message for the person. */
    function ask(path, body, failed) {
        const options = {credentials: 'same-origin', headers: {Accept: 'application/json'}};
        if (body !== undefined) {
            options.method = 'POST';
            options.headers['Content-Type'] = 'application/json';
            options.body = JSON.stringify(body);
        }
        const broken = () => Promise.reject(new Error(failed || ''));
        return fetch(AJS.contextPath() + path, options).then(response => response.json().then(
            json => response.ok ? json : Promise.reject(new Error(json.message || failed || '')), broken), broken);
    }

    /** What the page says of itself, for example its space-key; empty when it does not. */
    function meta(name) {
        const found = document.querySelector('meta[name="ajs-' + name + '"]');
        return found ? found.content : '';
    }

    window.DevhostDialog = {DialogFrame: DialogFrame, ask: ask, element: element, meta: meta};
})(AJS.$);
