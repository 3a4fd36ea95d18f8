/* Pages with a list that rows can be pasted into. The forms are there already. */
import { findAll, whenReady } from '../common/dom.js';
import { startListPaste } from '../paste/list-paste.js';

whenReady(() => findAll(document, '[data-innovation-form]').forEach(startListPaste));
