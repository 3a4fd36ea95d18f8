/** What leaders note for themselves while a session runs. */
package dk.albertslund.innovation.session.notes;
