/* The window of who leads a running session. */
import { findAll, whenReady } from '../common/dom.js';
import { Leader } from '../session/live/leader.js';
import { startOwnNotes } from '../session/live/own-notes.js';
import { startSound } from '../session/live/run-sound.js';
import { RunScreen, showWriters } from '../session/live/run-screen.js';
import { summaryButtons } from '../session/summary-button.js';
import { showTables, TablesChoice } from '../session/live/tables.js';

whenReady(() =>
    findAll(document, '[data-run-screen="lead"]').forEach((root) => {
        const screen = new RunScreen(root);
        new Leader(screen).start();
        screen.start();
        showWriters(screen);
        startSound(screen);
        startOwnNotes(screen);
        summaryButtons(root);
        new TablesChoice(screen).start();
        showTables(screen);
    }),
);
