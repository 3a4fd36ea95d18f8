import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, settle } from './page.js';

openPage();
const { DeviceDatabase } = await import('../../main/js/common/device-database.js');
const { database: shared, UnsentChanges } = await import('../../main/js/form/unsent-changes.js');

/** As much of IndexedDB as is used: what a transaction has not finished is not in `kept`. */
function indexedDb(kept = new Map()) {
    const device = { kept, isFull: false, transactions: 0 };
    const store = (written) => ({
        put: (value, key) => written.set(key, structuredClone(value)),
        delete: (key) => written.set(key, undefined),
        openCursor() {
            const request = {};
            const rest = [...kept];
            const next = () => {
                const [key, value] = rest.shift() || [];
                request.result = key === undefined ? null : { key, value, continue: () => setImmediate(next) };
                request.onsuccess();
            };
            setImmediate(next);
            return request;
        },
    });
    const transaction = (name, mode) => {
        const written = new Map();
        const begun = { objectStore: () => store(written) };
        if (mode === 'readwrite') {
            device.transactions++;
            setImmediate(() => {
                if (device.isFull) {
                    begun.onabort();
                    return;
                }
                written.forEach((value, key) => (value === undefined ? kept.delete(key) : kept.set(key, value)));
                begun.oncomplete();
            });
        }
        return begun;
    };
    device.open = () => {
        const request = { result: { transaction, createObjectStore: () => undefined } };
        setImmediate(() => request.onsuccess());
        return request;
    };
    return device;
}

async function open(device) {
    const page = openPage();
    page.window.indexedDB = device;
    const database = new DeviceDatabase();
    return { ...page, database, isOpen: await database.open() };
}

test('what is written is there when it is opened again, and what was removed stays as a mark', async () => {
    const device = indexedDb();
    const { database } = await open(device);
    assert.equal(database.save('a', { at: 1, value: 'x' }), true);
    assert.equal(database.save('b', { at: 1, value: 'y' }), true);
    database.remove('b', 2);
    await settle();

    const again = await open(device);

    assert.equal(again.isOpen, true);
    assert.deepEqual(again.database.entries.get('a'), { at: 1, value: 'x' });
    assert.equal(again.database.entries.get('b').gone, true);
});

test('many writes in a row take few transactions, and the last value of each wins', async () => {
    const device = indexedDb();
    const { database } = await open(device);
    for (let letter = 0; letter < 100; letter++) {
        database.save('a', { at: letter, value: 'x'.repeat(letter) });
    }
    await settle();

    assert.equal(device.transactions, 2);
    assert.equal(device.kept.get('a').value.length, 99);
});

test('what was written before it was open is not replaced by what it held', async () => {
    const device = indexedDb(new Map([['a', { at: 1, value: 'before' }]]));
    openPage().window.indexedDB = device;
    const database = new DeviceDatabase();
    const opening = database.open();
    assert.equal(database.save('a', { at: 2, value: 'typed meanwhile' }), false);
    await opening;
    await settle();

    assert.equal(database.entries.get('a').value, 'typed meanwhile');
    assert.equal(device.kept.get('a').value, 'typed meanwhile');
});

test('a device that is full is told of, and is expected to keep nothing more', async () => {
    const device = indexedDb();
    const { database } = await open(device);
    let failures = 0;
    database.failed = () => failures++;
    device.isFull = true;
    database.save('a', { at: 1, value: 'x' });
    await settle();

    assert.equal(failures, 1);
    assert.equal(database.save('a', { at: 2, value: 'xy' }), false);
});

test('a browser without it, or that forbids it, has none', async () => {
    assert.equal((await open(undefined)).isOpen, false);
    const forbidden = {
        open() {
            throw new Error('SecurityError');
        },
    };
    assert.equal((await open(forbidden)).isOpen, false);
});

test('a text that only the database has is found, and an older one in localStorage does not come back', async () => {
    const { store } = openPage();
    const place = { list: '', row: 'sheet', field: 'title' };
    const changes = new UnsentChanges('u1', 'NET', 'idea', '1');
    changes.save(place, { value: 'typed', base: 1 });
    const older = store.getItem(changes.key(place));
    store.clear();
    assert.equal(changes.find(place).value, 'typed');
    assert.equal(changes.all().length, 1);

    changes.remove(place);
    store.setItem(changes.key(place), older);
    assert.equal(changes.find(place), null);
    assert.deepEqual(changes.all(), []);

    changes.save(place, { value: 'typed anew', base: 2 });
    assert.equal(changes.find(place).value, 'typed anew');
    assert.ok(shared.entries.get(changes.key(place)).at > JSON.parse(older).at, 'a clock that stands still');
});
