/* The screen of a running session that all look at. */
import { findAll, whenReady } from '../common/dom.js';
import { drawCode } from '../session/live/join-code.js';
import { RunScreen, showWriters } from '../session/live/run-screen.js';
import { showTables } from '../session/live/tables.js';

whenReady(() =>
    findAll(document, '[data-run-screen="projector"]').forEach((root) => {
        const screen = new RunScreen(root);
        const draw = () => findAll(root, '[data-run-qr]').forEach(drawCode);
        draw();
        screen.whenChanged(draw);
        screen.start();
        showWriters(screen);
        showTables(screen);
    }),
);
