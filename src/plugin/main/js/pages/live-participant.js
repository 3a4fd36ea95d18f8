/* The screen of a participant in a running session. The form of the exercise is there already. */
import { findAll, whenReady } from '../common/dom.js';
import { Participant } from '../session/live/participant.js';
import { RunScreen } from '../session/live/run-screen.js';

whenReady(() =>
    findAll(document, '[data-run-screen="participant"]').forEach((root) => {
        const screen = new RunScreen(root);
        new Participant(screen).start();
        screen.start();
    }),
);
