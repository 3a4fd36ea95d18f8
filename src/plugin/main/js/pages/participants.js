/* The page of the participants. */
import { findAll, whenReady } from '../common/dom.js';
import { NetworkAccess } from '../participants/network-access.js';

whenReady(() => findAll(document, '[data-access]').forEach((root) => new NetworkAccess(root)));
