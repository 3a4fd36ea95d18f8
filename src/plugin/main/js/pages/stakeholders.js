/* The page of the stakeholders: table, matrix and timeline. */
import { findAll, whenReady } from '../common/dom.js';
import { startPartnerRows } from '../involvement/partner-rows.js';
import { startStakeholders } from '../stakeholder/stakeholder-page.js';

whenReady(() => {
    findAll(document, '[data-stakeholders]').forEach(startStakeholders);
    startPartnerRows('stakeholders');
});
