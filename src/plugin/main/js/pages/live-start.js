/* The button on a session's page that starts it. */
import { whenReady } from '../common/dom.js';
import { startButtons } from '../session/live/start-button.js';

whenReady(() => startButtons(document));
