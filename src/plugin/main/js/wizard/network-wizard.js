/* The two screens by which a leader makes a network. Everything is checked before anything is made. */
import { createElement } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';
import { PeopleView } from '../form/people-view.js';
import { LAST_ACCEPTED } from '../intake/theme-intake.js';

const PLUGIN = 'dk.albertslund.innovation-networks:';
const ITEMS = [PLUGIN + 'innovation-network-item', PLUGIN + 'innovation-practice-item'];
const FIRST = 'innovationNetworkPage1';
const SECOND = 'innovationNetworkPage2';
const PAUSE_IN_MS = 300;
const TEXTS = ['themeTitle', 'spaceKey', 'startDate', 'plannedEnd'];
const PEOPLE = ['networkLeader', 'referenceLeader', 'coDriver'];

/** What has been answered so far; a new wizard begins without. */
let answers = {};

function rootOf(state) {
    return state.$container.jquery ? state.$container[0] : state.$container;
}

function meta(name) {
    const element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.content : '';
}

function today() {
    const now = new Date();
    const part = (number) => String(number).padStart(2, '0');
    return [now.getFullYear(), part(now.getMonth() + 1), part(now.getDate())].join('-');
}

function chosen(root, name) {
    const option = root.querySelector('input[name="' + name + '"]:checked');
    return option ? option.value : '';
}

class FirstScreen {
    constructor(root) {
        this.root = root;
        this.inputs = {};
        TEXTS.forEach((name) => {
            this.inputs[name] = root.querySelector('input[name="' + name + '"]');
        });
        this.people = {};
        PEOPLE.forEach((name) => {
            this.people[name] = new PeopleView(root.querySelector('[data-wizard-people="' + name + '"]'));
            this.people[name].listen(() => this.showError({ field: name, message: '' }));
        });
        this.touched = {};
        this.fill();
        this.listen();
    }

    fill() {
        TEXTS.forEach((name) => {
            this.inputs[name].value = answers[name] || '';
        });
        const me = { name: meta('remote-user'), fullName: meta('current-user-fullname') || meta('remote-user') };
        const leaders = answers.networkLeader === undefined ? me.name : answers.networkLeader;
        this.people.networkLeader.show(leaders, [me]);
        this.people.referenceLeader.show(answers.referenceLeader || '');
        this.people.coDriver.show(answers.coDriver || '');
        this.inputs.startDate.value = answers.startDate || today();
        TEXTS.forEach((name) => {
            this.touched[name] = answers[name] !== undefined;
        });
        this.offerTypes();
        this.offerProposals();
        this.proposal = Promise.resolve();
        this.inputs.themeTitle.focus();
    }

    /** What types there are is the administrator's; the first one is chosen until the person chooses. */
    offerTypes() {
        sendRequest('GET', restUrl('/networks/types')).then(
            (answer) => {
                if (answer.status !== 200) {
                    this.alert(AJS.I18n.getText('innovation.wizard.types.failed'));
                    return;
                }
                const types = answer.json.types;
                const isThere = types.some((type) => type.key === answers.networkType);
                const chosenKey = isThere ? answers.networkType : types[0].key;
                const options = types.map((type) => this.option(type, type.key === chosenKey));
                this.root.querySelector('[data-wizard-types]').replaceChildren(...options);
                this.propose();
            },
            () => this.alert(AJS.I18n.getText('innovation.wizard.types.failed')),
        );
    }

    /** Accepted proposals of which this person may make a network; most people have none and see nothing. */
    offerProposals() {
        const field = this.root.querySelector('[data-wizard-proposals]');
        const select = field.querySelector('select');
        select.addEventListener('change', () => this.takeTitle(select));
        sendRequest('GET', restUrl('/accepted-proposals')).then(
            (answer) => {
                const proposals = answer.status === 200 ? answer.json.proposals : [];
                proposals.forEach((proposal) =>
                    select.append(createElement('option', { value: proposal.id }, [proposal.title])),
                );
                field.hidden = proposals.length === 0;
                const isBack = answers.themeProposal !== undefined;
                const wanted = isBack ? answers.themeProposal : window.sessionStorage.getItem(LAST_ACCEPTED) || '';
                if (proposals.some((proposal) => proposal.id === wanted)) {
                    select.value = wanted;
                    this.takeTitle(select);
                }
            },
            () => undefined,
        );
    }

    /** The proposal's title, unless the person has written one; the rest of it is put into the network by the server. */
    takeTitle(select) {
        if (select.value && !this.touched.themeTitle) {
            this.inputs.themeTitle.value = select.selectedOptions[0].textContent;
            this.propose();
        }
    }

    option(type, isChosen) {
        const id = 'inno-wizard-' + type.key;
        const radio = createElement('input', { type: 'radio', name: 'networkType', id: id, value: type.key });
        radio.checked = isChosen;
        radio.addEventListener('change', () => this.propose());
        const words = createElement('span', {}, [
            createElement('strong', {}, [type.name]),
            createElement('span', {}, [type.purpose]),
            createElement('span', { class: 'inno-help' }, [type.duration]),
        ]);
        return createElement('label', { class: 'inno-option', for: id }, [radio, words]);
    }

    listen() {
        TEXTS.forEach((name) =>
            this.inputs[name].addEventListener('input', () => {
                this.touched[name] = true;
                this.showError({ field: name, message: '' });
                this.proposeSoon();
            }),
        );
    }

    proposeSoon() {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.propose(), PAUSE_IN_MS);
    }

    /** Resolves when key and end are those of the answers as they stand, also when someone types faster than the server. */
    settled() {
        if (this.timer) {
            this.propose();
        }
        return this.proposal;
    }

    /** Key and end follow title, type and start until the person has written in them. */
    propose() {
        window.clearTimeout(this.timer);
        this.timer = 0;
        const query =
            '?title=' +
            encodeURIComponent(this.inputs.themeTitle.value) +
            '&type=' +
            encodeURIComponent(chosen(this.root, 'networkType')) +
            '&start=' +
            encodeURIComponent(this.inputs.startDate.value);
        this.proposal = sendRequest('GET', restUrl('/networks/proposal' + query)).then(
            (answer) => {
                if (answer.status === 200) {
                    this.proposed('spaceKey', answer.json.spaceKey);
                    this.proposed('plannedEnd', answer.json.plannedEnd);
                }
            },
            () => undefined,
        );
    }

    proposed(name, value) {
        if (!this.touched[name] && this.inputs[name].value !== value) {
            this.inputs[name].value = value;
            this.showError({ field: name, message: '' });
        }
    }

    read() {
        const read = {
            networkType: chosen(this.root, 'networkType'),
            themeProposal: this.root.querySelector('[data-wizard-proposals] select').value,
        };
        TEXTS.forEach((name) => {
            read[name] = this.inputs[name].value.trim();
        });
        PEOPLE.forEach((name) => {
            read[name] = this.people[name].value();
        });
        return read;
    }

    /** Adds the names that are still typed in fields of people; resolves to whether each of them means one person. */
    addTypedPeople() {
        return Promise.all(PEOPLE.map((name) => this.people[name].addTyped())).then((added) => added.every(Boolean));
    }

    typedPeople(name) {
        return this.people[name] ? this.people[name].typed() : [];
    }

    showError(problem) {
        const line = this.root.querySelector('[data-wizard-error="' + problem.field + '"]');
        const control = this.root.querySelector('#inno-wizard-' + problem.field);
        if (!line) {
            this.alert(problem.message);
            return;
        }
        line.textContent = problem.message;
        if (control && problem.message) {
            control.setAttribute('aria-invalid', 'true');
        } else if (control) {
            control.removeAttribute('aria-invalid');
        }
    }

    alert(text) {
        this.root.querySelector('[data-wizard-alert]').textContent = text;
    }

    answersNow() {
        return JSON.stringify([this.read(), PEOPLE.map((name) => this.typedPeople(name))]);
    }

    /** Whether the server has accepted the answers as they stand now. Each check counts for one submission only. */
    isChecked() {
        const isChecked = this.checkedAnswers === this.answersNow();
        this.checkedAnswers = '';
        return isChecked;
    }

    /** Checks all answers on the server; calls back when nothing is wrong, and shows each problem at its field if not. */
    check(accepted) {
        if (this.isChecking) {
            return;
        }
        this.isChecking = true;
        this.alert('');
        TEXTS.concat(PEOPLE, 'networkType').forEach((name) => this.showError({ field: name, message: '' }));
        this.settled()
            .then(() => this.addTypedPeople())
            .then((isUnderstood) => {
                const answersSent = this.answersNow();
                return problemsWith(this.read()).then((problems) => {
                    this.show(problems);
                    return isUnderstood && problems.length === 0 && answersSent === this.answersNow()
                        ? answersSent
                        : '';
                });
            })
            .finally(() => {
                this.isChecking = false;
            })
            .then((answersAccepted) => {
                this.checkedAnswers = answersAccepted;
                if (answersAccepted) {
                    accepted();
                }
            });
    }

    /** A name that means nobody keeps the explanation that it has. */
    show(problems) {
        problems
            .filter((problem) => this.typedPeople(problem.field).length === 0)
            .forEach((problem) => this.showError(problem));
        const first = this.root.querySelector('[aria-invalid]');
        if (first) {
            first.focus();
        }
    }
}

/** Resolves to what is wrong with the answers: a list of {field, message}, empty when nothing is. */
function problemsWith(read) {
    const failed = (answer) => [
        { field: '', message: answer.message || AJS.I18n.getText('innovation.wizard.check.failed') },
    ];
    return sendRequest('POST', restUrl('/networks/check'), read).then(
        (answer) => (answer.status >= 200 && answer.status < 300 ? [] : answer.json.errors || failed(answer.json)),
        () => failed({}),
    );
}

/** Where the dialog has no such button, the next press by the person goes on at once. */
function pressNext() {
    const button = Array.from(document.querySelectorAll('.create-dialog-create-button')).find(
        (candidate) => candidate.getClientRects().length > 0 && !candidate.disabled,
    );
    if (button) {
        button.click();
    }
}

/** What the wiki itself needs to make the space, and all answers for us. */
function fillPageData(pageData) {
    Object.assign(pageData, answers, {
        name: answers.themeTitle,
        ContentPageTitle: answers.themeTitle,
        noPageTitlePrefix: 'true',
    });
}

function register(wizard) {
    let screen = null;

    wizard.on('post-render.' + FIRST, (event, state) => {
        const isBack = state.wizardData && state.wizardData.pages && state.wizardData.pages[FIRST];
        if (!isBack) {
            answers = {};
        }
        screen = new FirstScreen(rootOf(state));
    });
    wizard.on('submit.' + FIRST, (event, state) => {
        // The hook must answer at once, so the first press only checks and stays; the checked answers go on
        if (!screen.isChecked()) {
            screen.check(() => screen.root.isConnected && pressNext());
            event.preventDefault();
            return false;
        }
        Object.assign(answers, screen.read());
        fillPageData(state.pageData);
        state.nextPageId = SECOND;
        return true;
    });
    wizard.on('post-render.' + SECOND, (event, state) => {
        const root = rootOf(state);
        const visible = root.querySelector('input[value="' + answers.visibility + '"]');
        if (visible) {
            visible.checked = true;
        }
    });
    wizard.on('submit.' + SECOND, (event, state) => {
        const root = rootOf(state);
        answers.visibility = chosen(root, 'visibility');
        // The server sets the permissions itself; this only keeps the space closed from its first moment
        answers.permissions = answers.visibility === 'participants' ? 'private' : '';
        fillPageData(state.pageData);
        return true;
    });
}

export function registerNetworkWizard() {
    AJS.bind('blueprint.wizard-register.ready', () => {
        ITEMS.forEach((item) => Confluence.Blueprint.setWizard(item, register));
    });
}
