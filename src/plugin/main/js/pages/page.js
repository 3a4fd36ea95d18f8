/* Every page that shows a network. */
import { findAll, whenReady } from '../common/dom.js';
import { startOverviewFilter, startOverviewPanel } from '../overview/overview-panel.js';
import { startFolds } from '../page/folds.js';
import { startLaterPart } from '../page/later-part.js';
import { startPaper } from '../page/paper.js';
import { listenToPrinting } from '../page/print.js';
import { startReattach } from '../page/reattach.js';
import { rememberOpen } from '../page/remembered-details.js';
import { resetControls } from '../page/reset-controls.js';
import { startSortableTable } from '../page/sortable-table.js';
import { startViewSwitch } from '../page/view-switch.js';
import { startReadRows } from '../stakeholder/read-rows.js';
import { startSpotCounts } from '../stakeholder/spot-counts.js';

whenReady(() => {
    resetControls();
    startFolds();
    startPaper();
    findAll(document, '[data-reattach]').forEach(startReattach);
    findAll(document, '[data-remember]').forEach(rememberOpen);
    findAll(document, '[data-rollup] table').forEach(startSortableTable);
    findAll(document, '[data-overview-filter]').forEach(startOverviewFilter);
    findAll(document, '[data-overview]').forEach(startOverviewPanel);
    findAll(document, '[data-later]').forEach(startLaterPart);
    findAll(document, '[data-views]').forEach(startViewSwitch);
    findAll(document, '[data-read-rows]').forEach(startReadRows);
    findAll(document, '[data-matrix-view]').forEach(startSpotCounts);
});
listenToPrinting();
