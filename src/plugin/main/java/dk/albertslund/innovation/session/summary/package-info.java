/** The summary of a session as a page of the wiki. */
package dk.albertslund.innovation.session.summary;
