/** Leaders' own notes in Confluence. */
package dk.albertslund.innovation.session.notes.confluence;
