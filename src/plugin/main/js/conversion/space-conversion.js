/* Makes a network of the space that the page is in, without moving anything. */
import { createElement, findAll } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';
import { PeopleView } from '../form/people-view.js';

const PEOPLE = ['networkLeader', 'referenceLeader'];

function meta(name) {
    const element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.content : '';
}

function today() {
    const now = new Date();
    const part = (number) => String(number).padStart(2, '0');
    return [now.getFullYear(), part(now.getMonth() + 1), part(now.getDate())].join('-');
}

export class SpaceConversion {
    constructor(root) {
        this.root = root;
        this.form = root.querySelector('[data-conversion-form]');
        this.opener = root.querySelector('[data-conversion-open]');
        this.go = root.querySelector('[data-conversion-go]');
        this.title = this.form.querySelector('[name="themeTitle"]');
        this.types = this.form.querySelector('[name="networkType"]');
        this.purposes = {};
        this.people = {};
        PEOPLE.forEach((name) => {
            this.people[name] = new PeopleView(root.querySelector('[data-conversion-people="' + name + '"]'));
            this.people[name].listen(() => this.showError(name, ''));
        });
        this.opener.addEventListener('click', () => this.open());
        this.types.addEventListener('change', () => this.showPurpose());
        this.form.addEventListener('submit', (event) => {
            event.preventDefault();
            this.submit();
        });
    }

    /** The title is the space's name and the leader is who asks, until the person writes something else. */
    open() {
        const isOpen = this.form.hidden;
        this.form.hidden = !isOpen;
        this.opener.setAttribute('aria-expanded', String(isOpen));
        if (!isOpen) {
            return;
        }
        if (this.types.options.length === 0) {
            const me = { name: meta('remote-user'), fullName: meta('current-user-fullname') || meta('remote-user') };
            this.title.value = meta('space-name');
            this.people.networkLeader.show(me.name, [me]);
            this.offerTypes();
        }
        this.title.focus();
    }

    offerTypes() {
        const failed = () => this.alert(AJS.I18n.getText('innovation.conversion.failed'));
        sendRequest('GET', restUrl('/networks/types')).then((answer) => {
            if (answer.status !== 200) {
                failed();
                return;
            }
            this.types.replaceChildren(
                ...answer.json.types.map((type) => createElement('option', { value: type.key }, [type.name])),
            );
            answer.json.types.forEach((type) => {
                this.purposes[type.key] = [type.purpose, type.duration].filter(Boolean).join(' ');
            });
            this.showPurpose();
        }, failed);
    }

    showPurpose() {
        this.root.querySelector('[data-conversion-purpose]').textContent = this.purposes[this.types.value] || '';
        this.showError('networkType', '');
    }

    answers() {
        const answers = {
            themeTitle: this.title.value.trim(),
            networkType: this.types.value,
            startDate: today(),
        };
        PEOPLE.forEach((name) => {
            answers[name] = this.people[name].value();
        });
        return answers;
    }

    submit() {
        if (this.go.disabled) {
            return;
        }
        this.go.disabled = true;
        this.alert('');
        findAll(this.form, '[data-conversion-error]').forEach((line) =>
            this.showError(line.dataset.conversionError, ''),
        );
        Promise.all(PEOPLE.map((name) => this.people[name].addTyped()))
            .then((added) => (added.every(Boolean) ? this.send() : this.refuse([])))
            .catch(() => this.refuse([{ field: '', message: AJS.I18n.getText('innovation.conversion.failed') }]));
    }

    send() {
        const url = restUrl('/networks/' + encodeURIComponent(this.root.dataset.conversion) + '/conversion');
        return sendRequest('POST', url, this.answers()).then((answer) => {
            if (answer.status === 200) {
                window.location.reload();
                return;
            }
            const message = answer.json.message || AJS.I18n.getText('innovation.conversion.failed');
            this.refuse(answer.json.errors || [{ field: '', message: message }]);
        });
    }

    /** A name that means nobody keeps the explanation that it has. */
    refuse(problems) {
        this.go.disabled = false;
        problems.forEach((problem) => this.showError(problem.field, problem.message));
        const first = this.form.querySelector('[aria-invalid]');
        (first || this.go).focus();
    }

    showError(field, message) {
        const line = this.form.querySelector('[data-conversion-error="' + field + '"]');
        if (!line) {
            this.alert(message);
            return;
        }
        line.textContent = message;
        const control = line.parentElement.querySelector('.inno-control');
        if (message) {
            control.setAttribute('aria-invalid', 'true');
        } else {
            control.removeAttribute('aria-invalid');
        }
    }

    alert(text) {
        this.root.querySelector('[data-conversion-alert]').textContent = text;
    }
}
