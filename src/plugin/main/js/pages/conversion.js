/* A page with our macros in a space that is no network. */
import { findAll, whenReady } from '../common/dom.js';
import { SpaceConversion } from '../conversion/space-conversion.js';

/** The offer stands once, however many macros the page has. */
whenReady(() => {
    const offers = findAll(document, '[data-conversion]').filter((box) => box.querySelector('[data-conversion-offer]'));
    offers.slice(0, 1).forEach((box) => new SpaceConversion(box));
    offers.slice(1).forEach((box) => box.querySelector('[data-conversion-offer]').remove());
});
