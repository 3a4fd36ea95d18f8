/* The page of the participants. */
import { findAll, whenReady } from '../common/dom.js';
import { NetworkAccess } from '../participants/network-access.js';
import { NetworkImport } from '../participants/network-import.js';

whenReady(() => findAll(document, '[data-access]').forEach((root) => new NetworkAccess(root)));
whenReady(() => findAll(document, '[data-import]').forEach((root) => new NetworkImport(root)));
