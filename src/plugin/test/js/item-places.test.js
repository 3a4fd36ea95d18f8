import assert from 'node:assert/strict';
import { test } from 'node:test';

const { inOrder, placesAfterMove } = await import('../../main/js/session/item-places.js');

/** The items as they stand after the move, when the changes are saved; with how many were changed. */
function moved(places, from, to) {
    const changes = placesAfterMove(places, from, to);
    const next = places.slice();
    changes.forEach(([position, place]) => {
        next[position] = place;
    });
    return [inOrder(next), changes.length];
}

function expected(length, from, to) {
    const order = Array.from({ length }, (unused, index) => index);
    order.splice(to, 0, order.splice(from, 1)[0]);
    return order;
}

test('items without a place stand last, as they were written', () => {
    assert.deepEqual(inOrder([null, 2000, null, 1000]), [3, 1, 0, 2]);
});

test('a move between two places changes one number', () => {
    assert.deepEqual(moved([1000, 2000, 3000], 2, 1), [[0, 2, 1], 1]);
    assert.deepEqual(moved([1000, 2000, 3000], 0, 2), [[1, 2, 0], 1]);
    assert.deepEqual(moved([1000, 2000, 3000], 2, 0), [[2, 0, 1], 1]);
});

test('whatever the places are, the item stands where it was moved to', () => {
    const some = [
        [1000, 2000, 3000, null, null],
        [null, null, null, null, null],
        [1, 2, 3, 4, 5],
        [7, 7, 7, 8, 8],
        [1, 2, null, null, null],
    ];
    for (const places of some) {
        for (let from = 0; from < places.length; from++) {
            for (let to = 0; to < places.length; to++) {
                if (from !== to) {
                    assert.deepEqual(
                        moved(places, from, to)[0],
                        expected(places.length, from, to),
                        [places, from, to].join(),
                    );
                }
            }
        }
    }
});

test('an item can be moved a hundred times', () => {
    let places = [1000, 2000, 3000];
    for (let time = 0; time < 100; time++) {
        const next = places.slice();
        placesAfterMove(places, 2, 1).forEach(([position, place]) => {
            next[position] = place;
        });
        places = inOrder(next).map((index) => next[index]);
        assert.equal(new Set(places).size, 3);
    }
});
