package dk.albertslund.innovation.session.notes.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.session.notes.SessionNotesForm;
import java.util.List;

/**
 * A leader's own notes to a session.
 *
 * @param notes in the order of the programme
 * @param blank for an item that has no note yet
 */
public record SessionNotesView(FormView form, List<SessionNoteView> notes, SessionNoteView blank) {
    public String list() {
        return SessionNotesForm.NOTES;
    }
}
