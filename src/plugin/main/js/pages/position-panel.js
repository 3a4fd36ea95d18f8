/* Every page of the wiki; what does not stand in a network's space does nothing. */
import { whenReady } from '../common/dom.js';
import { startPositionPanel } from '../home/position-panel.js';

whenReady(startPositionPanel);
