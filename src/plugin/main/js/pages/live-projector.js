/* The screen of a running session that all look at. */
import { findAll, whenReady } from '../common/dom.js';
import { drawCode } from '../session/live/join-code.js';
import { tellOpener } from '../session/live/rehearsal.js';
import { startSound } from '../session/live/run-sound.js';
import { RunScreen, showWriters } from '../session/live/run-screen.js';
import { showTables } from '../session/live/tables.js';

whenReady(() =>
    findAll(document, '[data-run-screen="projector"]').forEach((root) => {
        const screen = new RunScreen(root);
        const draw = () => findAll(root, '[data-run-qr]').forEach(drawCode);
        draw();
        screen.whenChanged(draw);
        screen.whenChanged(tellOpener);
        screen.start();
        showWriters(screen);
        startSound(screen);
        showTables(screen);
    }),
);
