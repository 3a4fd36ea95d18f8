import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyInHash, panelUrl } from '../../main/js/overview/overview-panel.js';

test('the open panel stands in the address', () => {
    assert.equal(keyInHash('#network=NABO.ideation'), 'NABO.ideation');
    assert.equal(keyInHash('#network=%7Easta.focus'), '~asta.focus');
    assert.equal(keyInHash('#comments'), '');
    assert.equal(keyInHash('#network=%'), '');
    assert.equal(keyInHash(''), '');
});

test('the phase stands behind the last dot of the key', () => {
    assert.equal(panelUrl('NABO.ideation'), '/networks/NABO/overview/ideation');
    assert.equal(panelUrl('~asta.birk.focus'), '/networks/~asta.birk/overview/focus');
});
