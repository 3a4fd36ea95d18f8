/** Whether everything is ready for a session, tried out before it runs. */
package dk.albertslund.innovation.session.rehearsal.confluence;
