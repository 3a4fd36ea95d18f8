/* Pages where themes are proposed. */
import { findAll, whenReady } from '../common/dom.js';
import { ThemeIntake } from '../intake/theme-intake.js';

whenReady(() => findAll(document, '[data-intake]').forEach((root) => new ThemeIntake(root)));
