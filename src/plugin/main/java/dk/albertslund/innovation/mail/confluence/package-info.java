/** Mails by Confluence's queue, and the page that turns them off. */
package dk.albertslund.innovation.mail.confluence;
