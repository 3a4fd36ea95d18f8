/** Collects what a session's summary tells, and makes its page. */
package dk.albertslund.innovation.session.summary.confluence;
