/* The screen of a participant in a running session. The form of the exercise is there already. */
import { findAll, whenReady } from '../common/dom.js';
import { Participant } from '../session/live/participant.js';
import { RunScreen } from '../session/live/run-screen.js';
import { Seats } from '../session/live/seats.js';

whenReady(() =>
    findAll(document, '[data-run-screen="participant"]').forEach((root) => {
        const screen = new RunScreen(root);
        const participant = new Participant(screen);
        participant.start();
        screen.start();
        new Seats(screen, participant).start();
    }),
);
