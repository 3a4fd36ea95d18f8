/*
 * The browser's IndexedDB, for what may not be lost. A browser that is killed loses what it has put into localStorage in the
 * seconds before; what a transaction here has confirmed is there. Everything is also in memory, so that reading takes no time
 * once the database is open; writes follow in the order in which they were made, many in one transaction.
 */
const NAME = 'innovation-networks';
const STORE = 'unsent';
const KEPT_IN_MS = 24 * 60 * 60 * 1000;

export class DeviceDatabase {
    constructor() {
        this.entries = new Map();
        this.unwritten = new Map();
        this.database = null;
        this.isWriting = false;
        /** Is called when the device refuses to keep something that it had seemed to keep. */
        this.failed = () => undefined;
    }

    /** @return a promise of whether there is a database, once its entries are known */
    open() {
        return new Promise((resolve) => {
            const stop = () => resolve(false);
            try {
                const request = window.indexedDB.open(NAME, 1);
                request.onupgradeneeded = () => request.result.createObjectStore(STORE);
                request.onerror = stop;
                request.onblocked = stop;
                request.onsuccess = () => this.read(request.result, resolve);
            } catch {
                stop();
            }
        });
    }

    read(database, resolve) {
        const close = () => {
            this.database = null;
        };
        database.onclose = close;
        database.onversionchange = () => {
            database.close();
            close();
        };
        const request = database.transaction(STORE).objectStore(STORE).openCursor();
        request.onerror = () => resolve(false);
        request.onsuccess = () => {
            const cursor = request.result;
            if (cursor) {
                this.known(cursor.key, cursor.value);
                cursor.continue();
                return;
            }
            this.database = database;
            this.write();
            resolve(true);
        };
    }

    /** What was written while the database was opened is newer. That something was removed is forgotten after a day. */
    known(key, entry) {
        if (this.unwritten.has(key)) {
            return;
        }
        if (entry.gone && Date.now() - entry.at > KEPT_IN_MS) {
            this.unwritten.set(key, undefined);
        } else {
            this.entries.set(key, entry);
        }
    }

    /** @return whether the database can be expected to keep it */
    save(key, entry) {
        this.entries.set(key, entry);
        this.unwritten.set(key, entry);
        this.write();
        return this.database !== null;
    }

    /** Stays as a mark, since localStorage may bring back what was removed from it just before the browser was killed. */
    remove(key, time) {
        this.save(key, { at: time, gone: true });
    }

    write() {
        if (this.database === null || this.isWriting || this.unwritten.size === 0) {
            return;
        }
        const writing = this.unwritten;
        this.unwritten = new Map();
        this.isWriting = true;
        const over = (isKept) => {
            this.isWriting = false;
            if (!isKept) {
                this.database = null;
                this.failed();
            }
            this.write();
        };
        try {
            const transaction = this.database.transaction(STORE, 'readwrite', { durability: 'strict' });
            transaction.oncomplete = () => over(true);
            transaction.onabort = () => over(false);
            const store = transaction.objectStore(STORE);
            writing.forEach((entry, key) => (entry ? store.put(entry, key) : store.delete(key)));
        } catch {
            over(false);
        }
    }
}
