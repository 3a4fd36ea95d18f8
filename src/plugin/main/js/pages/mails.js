/* The page where a user turns mails on and off. */
import { findAll, whenReady } from '../common/dom.js';
import { MailChoices } from '../mail/mail-choices.js';

whenReady(() => findAll(document, '[data-mail-choices]').forEach((root) => new MailChoices(root).start()));
