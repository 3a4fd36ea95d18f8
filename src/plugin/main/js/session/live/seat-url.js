import { restUrl } from '../../common/rest.js';

/** @param root a screen of a running session; gives the address of a part of its resource of the seats */
export function seatUrl(root) {
    const { space, run } = root.dataset;
    return (path) => restUrl('/networks/' + encodeURIComponent(space) + '/session-seats/' + run + path);
}
