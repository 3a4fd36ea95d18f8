/* The page of the innovation question. */
import { findAll, whenReady } from '../common/dom.js';
import { startQuestionActions } from '../question/question-actions.js';
import { startCoach } from '../question/question-coach.js';

startCoach();
whenReady(() => findAll(document, '[data-coach]').forEach(startQuestionActions));
