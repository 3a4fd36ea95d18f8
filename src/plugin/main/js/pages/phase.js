/* The page of a phase. */
import { findAll, whenReady } from '../common/dom.js';
import { listenToCriteria } from '../phase/phase-criteria.js';
import { startPhaseMoves } from '../phase/phase-moves.js';

whenReady(() => findAll(document, '[data-phase-page]').forEach(startPhaseMoves));
listenToCriteria();
