/* The page of a session. The forms are there already. */
import { findAll, whenReady } from '../common/dom.js';
import { startSession } from '../session/session-page.js';

whenReady(() => findAll(document, '[data-session]').forEach(startSession));
