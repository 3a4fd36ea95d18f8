/** Mails that the app sends through Confluence's own mail queue, and who wants which. */
package dk.albertslund.innovation.mail;
