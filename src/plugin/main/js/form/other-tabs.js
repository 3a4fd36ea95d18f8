/*
 * Several tabs of one person: what is written in one stands in the others too, and only one sends it. Where a browser has no
 * locks or channels, a tab that sends the same once more does no harm, since the wiki knows what it has received.
 */
const NAME = 'innovation-unsent';
const PATIENCE_IN_MS = 20000;

let channel = null;

/** @param told gets what another tab has said */
export function listenToTabs(told) {
    if (window.BroadcastChannel) {
        channel = new window.BroadcastChannel(NAME);
        channel.addEventListener('message', ({ data }) => told(data));
    }
}

export function tellTabs(message) {
    if (channel) {
        channel.postMessage(message);
    }
}

/** Acts while no other tab does so under the same name; after a while in any case, as that tab may be asleep. */
export function inTurn(name, act) {
    const { locks } = window.navigator;
    if (!locks) {
        return act();
    }
    const controller = new AbortController();
    let isBegun = false;
    const begin = () => {
        isBegun = true;
        window.clearTimeout(timer);
        return act();
    };
    const timer = window.setTimeout(() => controller.abort(), PATIENCE_IN_MS);
    return locks.request(NAME + '/' + name, { signal: controller.signal }, begin).catch((error) => {
        if (isBegun) {
            throw error;
        }
        return begin();
    });
}
