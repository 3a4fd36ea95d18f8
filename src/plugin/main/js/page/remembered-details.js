/* Parts of a page that stay open for the person who opened them. */
import { deviceStore } from '../common/device-store.js';

const KEY_PREFIX = 'innovation/opened/';

/** A device may be shared; where the wiki's page does not tell who reads it, the device itself remembers. */
function userKey() {
    const meta = document.querySelector('meta[name="ajs-remote-user-key"]');
    return meta ? meta.content : '';
}

export function rememberOpen(details) {
    const key = KEY_PREFIX + userKey() + '/' + details.dataset.remember;
    if (deviceStore.find(key) === 'open') {
        details.open = true;
    }
    details.addEventListener('toggle', () => {
        if (details.open) {
            deviceStore.save(key, 'open');
        } else {
            deviceStore.remove(key);
        }
    });
}
