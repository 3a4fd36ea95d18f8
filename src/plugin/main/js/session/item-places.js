/*
 * The order of a programme: each item has a place, a number, and the lower one stands first. Items without one stand last, in
 * the order in which they were written, as the wiki has it too. Most moves change one number.
 */

const STEP = 1000;

/** @param places the number of each item, or null */
export function inOrder(places) {
    const rank = (place) => (place === null ? Infinity : place);
    return places
        .map((place, index) => ({ place, index }))
        .sort((a, b) => (rank(a.place) === rank(b.place) ? a.index - b.index : rank(a.place) - rank(b.place)))
        .map(({ index }) => index);
}

/**
 * The places to change so that the item at one position comes to stand at another.
 *
 * @param places the numbers of the items, or null, in the order in which they stand
 * @return [position, number] pairs, with the positions before the move
 */
export function placesAfterMove(places, from, to) {
    const order = places.map((place, index) => index);
    order.splice(to, 0, order.splice(from, 1)[0]);
    const changes = [];
    let last = 0;
    let isMoved = false;
    for (const [position, index] of order.entries()) {
        const isOne = index === from;
        const place = places[index];
        if (isMoved && (place === null || place > last)) {
            break;
        }
        if (isOne || place === null || place <= last) {
            const next = position + 1 < order.length ? places[order[position + 1]] : null;
            const hasRoom = isOne && next !== null && next - last > 1;
            last = hasRoom ? Math.floor((last + next) / 2) : last + STEP;
            changes.push([index, last]);
        } else {
            last = place;
        }
        isMoved ||= isOne;
    }
    return changes;
}
