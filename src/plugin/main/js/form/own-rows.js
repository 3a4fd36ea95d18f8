/*
 * Rows without a name that were written in this browser. The wiki does not know whose they are, so their words and the
 * secrets that allow to correct them are kept on the device, and nowhere else.
 */
import { deviceStore } from '../common/device-store.js';
import { newId } from '../common/ids.js';

export class OwnRows {
    /** @param place what tells one form of one user from another: user, space, kind and sheet */
    constructor(...place) {
        this.prefix = ['innovation-own'].concat(place, '').join('/');
    }

    find(row) {
        try {
            return JSON.parse(deviceStore.find(this.prefix + row));
        } catch {
            return null;
        }
    }

    /** The secret of a row; made when the row is new. */
    secretOf(list, row) {
        const known = this.find(row);
        if (known) {
            return known.secret;
        }
        const made = { list: list, secret: newId(), values: {} };
        deviceStore.save(this.prefix + row, JSON.stringify(made));
        return made.secret;
    }

    /** Keeps what the wiki has received, to show it again when the page is opened the next time. */
    saved(place, value) {
        const known = this.find(place.row);
        if (!known) {
            return;
        }
        if (place.field === 'removed' && value === 'true') {
            deviceStore.remove(this.prefix + place.row);
            return;
        }
        known.values[place.field] = value;
        deviceStore.save(this.prefix + place.row, JSON.stringify(known));
    }

    /** @return {row, list, values} of each row of the list */
    all(list) {
        return deviceStore
            .keys()
            .filter((key) => key.startsWith(this.prefix))
            .map((key) => key.slice(this.prefix.length))
            .map((row) => Object.assign({ row: row }, this.find(row)))
            .filter((known) => known.list === list && Object.keys(known.values).length > 0);
    }
}
