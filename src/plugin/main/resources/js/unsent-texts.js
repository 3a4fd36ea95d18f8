/* What somebody has written that the wiki has not received yet, kept on the device until the receipt. */
(function () {
    'use strict';

    const Innovation = window.Innovation;

    /** One form's unsent texts of one person: two people on the same device never send each other's. */
    Innovation.UnsentTexts = class {
        constructor(user, space, kind, turn) {
            this.prefix = ['innovation', user, space, kind, turn, ''].join('/');
        }

        key(place) {
            return this.prefix + place.row + '/' + place.field;
        }

        /** @return whether the device could keep it */
        keep(place, text) {
            return Innovation.device.keep(this.key(place), JSON.stringify(Object.assign({}, place, text)));
        }

        find(place) {
            return this.read(this.key(place));
        }

        forget(place) {
            Innovation.device.forget(this.key(place));
        }

        /** Everything unsent in the form, also of rows that are not on the page. */
        all() {
            return Innovation.device.keys()
                .filter(key => key.startsWith(this.prefix))
                .map(key => this.read(key))
                .filter(text => text !== null);
        }

        read(key) {
            const json = Innovation.device.find(key);
            if (json === null) {
                return null;
            }
            try {
                return JSON.parse(json);
            } catch (e) {
                return null;
            }
        }
    };
})();
