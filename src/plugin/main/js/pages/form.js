/* Every page with a form that its reader may write in. */
import { whenReady } from '../common/dom.js';
import { startForms } from '../form/form.js';
import { startPanels } from '../form/panels.js';
import { startWritingState } from '../form/writing-state.js';

startPanels();
startWritingState();
whenReady(startForms);
