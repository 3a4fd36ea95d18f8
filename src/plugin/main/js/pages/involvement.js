/* The page of the involvement design. */
import { findAll, whenReady } from '../common/dom.js';
import { startInvolvement } from '../involvement/involvement-rows.js';
import { startPartnerRows } from '../involvement/partner-rows.js';

whenReady(() => {
    findAll(document, '[data-involvement]').forEach(startInvolvement);
    startPartnerRows('involvementDesign');
});
