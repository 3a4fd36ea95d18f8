/*
 * People write in one form over a network that loses, repeats and delays requests and answers, and close their tabs in the
 * middle of it. The scripts are the real ones. Every letter that was written is with the wiki in the end, once; without the
 * store on the device the same run loses letters.
 */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { fieldHtml, formHtml, openPage, settle, type } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');
const { database } = await import('../../main/js/form/unsent-changes.js');

/** More with: SEEDS=200 node --test test/js/nothing-lost.test.js */
const SEEDS = Number(process.env.SEEDS || 10);
const STEPS = 120;
const PEOPLE = ['u1', 'u2', 'u3'];
const SHARED = 'shared';

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

/** Saves as the wiki does: optimistic locking on the field's revision; the current value again changes nothing. */
class Server {
    constructor() {
        this.revision = 0;
        this.logs = new Map();
    }

    log(field) {
        if (!this.logs.has(field)) {
            this.logs.set(field, []);
        }
        return this.logs.get(field);
    }

    current(field) {
        return this.log(field).at(-1) || { value: '', revision: 0, saved: '', author: '' };
    }

    save(field, { value, base, writer }) {
        const current = this.current(field);
        if (current.value === value) {
            return [200, current];
        }
        if (current.revision > base) {
            const first = this.log(field).find(({ revision }) => revision > base);
            return [409, { current, arrived: first.author === writer && first.value === value }];
        }
        const change = { value, revision: ++this.revision, saved: '10:00', author: writer };
        this.log(field).push(change);
        return [200, change];
    }
}

const fieldOf = (request) => request.url.split('/').at(-1);
const tokens = (text) => text.match(/<[^>]+>/g) || [];

class Run {
    constructor(seed, { isKept = true } = {}) {
        this.random = randomFrom(seed);
        this.server = new Server();
        this.page = openPage();
        this.written = [];
        this.delayed = [];
        this.seen = 0;
        if (!isKept) {
            this.page.store.constructor.prototype.setItem = () => {
                throw new Error('switched off');
            };
        }
        this.forms = new Map();
        PEOPLE.forEach((person) => this.openTab(person));
    }

    chance(probability) {
        return this.random() < probability;
    }

    one(list) {
        return list[Math.floor(this.random() * list.length)];
    }

    openTab(person) {
        const html = [person, SHARED].map((field) => fieldHtml(field, this.server.current(field))).join('');
        const root = this.page.document.createElement('div');
        root.innerHTML = formHtml(html).replace('data-user="u1"', 'data-user="' + person + '"');
        this.page.document.body.append(root);
        this.forms.set(person, new Form(root.querySelector('[data-innovation-form]')));
    }

    /** In the middle of whatever it does: its timers stop, and no answer reaches it. */
    killTab(person) {
        const form = this.forms.get(person);
        form.fields.forEach((field) => clearTimeout(field.timer));
        form.fields.forEach((field) => {
            field.answered = () => undefined;
            field.retryLater = () => undefined;
            field.send = () => Promise.resolve();
        });
        form.root.parentElement.remove();
        database.entries.clear();
        this.openTab(person);
    }

    field(person, key) {
        return this.forms.get(person).fields.find(({ place }) => place.field === key);
    }

    write() {
        const person = this.one(PEOPLE);
        const field = this.field(person, this.chance(0.3) ? SHARED : person);
        if (!field.theirs) {
            const token = '<' + person + '.' + this.written.length + '>';
            this.written.push(token);
            type(field.view.control, field.view.value() + token);
        }
    }

    /** Whoever sees two texts writes one of them that has all. */
    decide() {
        for (const person of PEOPLE) {
            this.forms
                .get(person)
                .fields.filter((field) => field.theirs)
                .forEach((field) => {
                    const theirs = tokens(field.theirs.value);
                    const own = tokens(field.view.value()).filter((token) => !theirs.includes(token));
                    type(field.view.control, theirs.concat(own).join(''));
                    field.keepMine();
                });
        }
    }

    /** What becomes of the requests that are new on the way. */
    async carry(isGood) {
        const fresh = this.page.wiki.requests.slice(this.seen);
        this.seen = this.page.wiki.requests.length;
        for (const request of fresh) {
            const fate = isGood ? 1 : this.random();
            if (fate < 0.2) {
                request.reject(new TypeError('lost on its way'));
            } else if (fate < 0.4) {
                this.arrive(request);
                request.reject(new TypeError('the answer is lost'));
            } else if (fate < 0.55) {
                this.delayed.push(request);
            } else {
                const [status, json] = this.arrive(request);
                if (!isGood && this.chance(0.3)) {
                    this.delayed.push(request);
                }
                await this.page.wiki.answer(status, json, request);
            }
        }
        await settle();
    }

    arrive(request) {
        return this.server.save(fieldOf(request), request.body);
    }

    /** Some arrive much later, and in another order, perhaps after the page has given them up; some for the second time. */
    async arriveLate() {
        if (this.delayed.length > 0) {
            const [request] = this.delayed.splice(Math.floor(this.random() * this.delayed.length), 1);
            const [status, json] = this.arrive(request);
            await this.page.wiki.answer(status, json, request);
        }
    }

    async step() {
        if (this.chance(0.7)) {
            this.write();
        }
        if (this.chance(0.06)) {
            this.killTab(this.one(PEOPLE));
        }
        if (this.chance(0.3)) {
            await this.arriveLate();
        }
        this.decide();
        mock.timers.tick(Math.floor(this.random() * 6000));
        await this.carry(false);
    }

    async end() {
        while (this.delayed.length > 0) {
            await this.arriveLate();
        }
        for (let turn = 0; turn < 40; turn++) {
            this.decide();
            mock.timers.tick(40000);
            await this.carry(true);
        }
    }

    /** What is wrong in the end. */
    faults() {
        const stored = [...this.server.logs.keys()].flatMap((field) => tokens(this.server.current(field).value));
        const count = (token) => stored.filter((other) => other === token).length;
        const unsent = [...this.forms.values()].flatMap((form) => form.unsent.all());
        return {
            lost: this.written.filter((token) => count(token) === 0),
            doubled: this.written.filter((token) => count(token) > 1),
            unsent: unsent.map(({ field }) => field),
        };
    }
}

async function faultsOf(seed, options) {
    const run = new Run(seed, options);
    for (let step = 0; step < STEPS; step++) {
        await run.step();
    }
    await run.end();
    assert.ok(run.written.length > STEPS / 3, 'seed ' + seed + ' writes too little');
    return run.faults();
}

test('every letter is with the wiki in the end, once, whatever the network and the tabs do', async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
        assert.deepEqual(await faultsOf(seed), { lost: [], doubled: [], unsent: [] }, 'seed ' + seed);
    }
});

test('without the store on the device the same runs lose letters', async () => {
    const lost = [];
    for (let seed = 1; seed <= 5; seed++) {
        lost.push(...(await faultsOf(seed, { isKept: false })).lost);
    }
    assert.ok(lost.length > 0, 'the check sees no loss where there must be one');
});
