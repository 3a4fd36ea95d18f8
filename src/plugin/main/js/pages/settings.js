/* The administrator's page with the settings. */
import { findAll, whenReady } from '../common/dom.js';
import { SettingsPage } from '../settings/settings-page.js';

whenReady(() => findAll(document, '[data-settings]').forEach((root) => new SettingsPage(root)));
