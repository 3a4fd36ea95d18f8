package dk.albertslund.innovation.session.notes.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.session.notes.SessionNotesForm;

/**
 * A leader's own note.
 *
 * @param title of the programme's item that it is about
 */
public record SessionNoteView(RowView row, String title) {
    /** Id of the item. */
    public FieldView item() {
        return row.field(SessionNotesForm.ITEM);
    }

    public FieldView note() {
        return row.field(SessionNotesForm.NOTE);
    }
}
