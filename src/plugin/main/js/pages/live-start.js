/* The buttons on a session's page that start it and sum it up. */
import { whenReady } from '../common/dom.js';
import { startButtons } from '../session/live/start-button.js';
import { summaryButtons } from '../session/summary-button.js';

whenReady(() => {
    startButtons(document);
    summaryButtons(document);
});
