/* The rehearsal of a session, on its page and in the leader's window. */
import { whenReady } from '../common/dom.js';
import { startRehearsals } from '../session/live/rehearsal.js';

whenReady(() => startRehearsals(document));
