/*
 * What was written on other pages and could not be sent before they were closed. It is sent from any page with a form, with the
 * revision that it was written on. What somebody has to decide about waits for its own page.
 */
import { restUrl, sendRequest } from '../common/rest.js';
import { inTurn, tellTabs } from './other-tabs.js';
import { OwnRows } from './own-rows.js';
import { UnsentChanges, unsentOf } from './unsent-changes.js';

function send(user, { space, kind, sheet, change }) {
    const [turn, instance] = sheet.split(':');
    const path = ['', 'networks', space, 'sheets', kind, 'rows', change.row, 'fields', change.field];
    const own = new OwnRows(user, space, kind, sheet).find(change.row);
    const content = Object.assign(
        { turn: Number(turn), list: change.list, value: change.value, base: change.base, writer: user },
        instance ? { instance: instance } : {},
        own ? { secret: own.secret, known: change.known } : {},
    );
    return sendRequest('PATCH', restUrl(path.map(encodeURIComponent).join('/')), content);
}

/**
 * One after another.
 *
 * @param user whose changes they are
 * @param forms those of this page, which send their own
 */
export function sendOfOtherPages(user, forms) {
    return unsentOf(user)
        .filter(({ prefix }) => forms.every((form) => form.unsent.prefix !== prefix))
        .reduce((before, unsent) => before.then(() => sendUnlessSent(user, unsent)), Promise.resolve());
}

function sendUnlessSent(user, unsent) {
    const changes = new UnsentChanges(user, unsent.space, unsent.kind, unsent.sheet);
    const { change } = unsent;
    const isStill = () => {
        const now = changes.find(change);
        return now !== null && now.at === change.at;
    };
    return inTurn(changes.key(change), () => {
        if (!isStill()) {
            return undefined;
        }
        return send(user, unsent).then(({ status, json }) => {
            if (status === 200 || (status === 409 && json.arrived)) {
                if (isStill()) {
                    changes.remove(change);
                }
                const told = status === 200 ? { received: change.value, receipt: json } : { stored: json.current };
                tellTabs(Object.assign({ key: changes.key(change) }, told));
            }
        });
    }).catch(() => undefined);
}
