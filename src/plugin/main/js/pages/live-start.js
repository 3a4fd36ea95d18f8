/* What a session's page says of its run, as long as it is open, and the buttons that start it and sum it up. */
import { findAll, whenReady } from '../common/dom.js';
import { SessionLine } from '../session/live/session-line.js';
import { startButtons } from '../session/live/start-button.js';
import { summaryButtons } from '../session/summary-button.js';

whenReady(() => {
    startButtons(document);
    summaryButtons(document);
    findAll(document, '[data-run-line]').forEach((line) => new SessionLine(line).start());
});
