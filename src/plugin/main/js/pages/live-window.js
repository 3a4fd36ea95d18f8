/* A page that is opened in the place of the projector: tells the rehearsal that it is there. */
import { whenReady } from '../common/dom.js';
import { tellOpener } from '../session/live/rehearsal.js';

whenReady(tellOpener);
