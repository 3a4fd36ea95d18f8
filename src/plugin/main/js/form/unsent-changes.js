/* What somebody has written that the wiki has not received yet, stored on the device until the receipt. */
import { deviceStore } from '../common/device-store.js';

/** One form's unsent changes of one user: two people on the same device never send each other's. */
export class UnsentChanges {
    constructor(user, space, kind, turn) {
        this.prefix = ['innovation', user, space, kind, turn, ''].join('/');
    }

    key(place) {
        return this.prefix + place.row + '/' + place.field;
    }

    /** @return whether the device could keep it */
    save(place, change) {
        return deviceStore.save(this.key(place), JSON.stringify(Object.assign({}, place, change)));
    }

    find(place) {
        return this.read(this.key(place));
    }

    remove(place) {
        deviceStore.remove(this.key(place));
    }

    /** Everything unsent in the form, also of rows that are not on the page. */
    all() {
        return deviceStore
            .keys()
            .filter((key) => key.startsWith(this.prefix))
            .map((key) => this.read(key))
            .filter((change) => change !== null);
    }

    read(key) {
        const json = deviceStore.find(key);
        if (json === null) {
            return null;
        }
        try {
            return JSON.parse(json);
        } catch {
            return null;
        }
    }
}
