/*
 * What somebody has written that the wiki has not received yet, stored on the device until the receipt: at once in
 * localStorage, which a killed tab leaves, and in IndexedDB, which a killed browser leaves (decision 0041).
 */
import { DeviceDatabase } from '../common/device-database.js';
import { deviceStore } from '../common/device-store.js';

const ROOT = 'innovation';

export const database = new DeviceDatabase();

function parse(json) {
    try {
        return JSON.parse(json);
    } catch {
        return null;
    }
}

function find(key) {
    const quick = parse(deviceStore.find(key));
    const lasting = database.entries.get(key) || null;
    const isQuick = quick !== null && (lasting === null || (quick.at || 0) >= lasting.at);
    const newest = isQuick ? quick : lasting;
    return newest === null || newest.gone ? null : newest;
}

/** Later than what is known of the key, also when the device's clock was put back. */
function timeFor(key) {
    const known = database.entries.get(key);
    return Math.max(Date.now(), known ? known.at + 1 : 0);
}

function keys(prefix) {
    const all = new Set(deviceStore.keys().concat(Array.from(database.entries.keys())));
    return Array.from(all).filter((key) => key.startsWith(prefix));
}

/** All unsent changes of a user, of whatever page: {prefix, space, kind, sheet, change}. */
export function unsentOf(user) {
    return keys([ROOT, user, ''].join('/'))
        .map((key) => ({ parts: key.split('/'), change: find(key) }))
        .filter(({ parts, change }) => parts.length === 7 && change !== null)
        .map(({ parts: [, , space, kind, sheet], change }) => ({
            prefix: new UnsentChanges(user, space, kind, sheet).prefix,
            space: space,
            kind: kind,
            sheet: sheet,
            change: change,
        }));
}

/** One form's unsent changes of one user: two people on the same device never send each other's. */
export class UnsentChanges {
    constructor(user, space, kind, turn) {
        this.prefix = [ROOT, user, space, kind, turn, ''].join('/');
    }

    key(place) {
        return this.prefix + place.row + '/' + place.field;
    }

    /** @return whether the device could keep it */
    save(place, change) {
        const key = this.key(place);
        const entry = Object.assign({ at: timeFor(key) }, place, change);
        const isQuick = deviceStore.save(key, JSON.stringify(entry));
        const isLasting = database.save(key, entry);
        return isQuick || isLasting;
    }

    find(place) {
        return find(this.key(place));
    }

    remove(place) {
        const key = this.key(place);
        deviceStore.remove(key);
        database.remove(key, timeFor(key));
    }

    /** Everything unsent in the form, also of rows that are not on the page. */
    all() {
        return keys(this.prefix)
            .map(find)
            .filter((change) => change !== null);
    }
}
