/** The brief before a meeting, as a page and as a mail. */
package dk.albertslund.innovation.brief.confluence;
