package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * Where and for whom a form is rendered.
 *
 * @param turn the sheet's turn of the spiral
 * @param userKey the reader; empty for anonymous access
 * @param isEditable whether the reader may edit it here
 * @param notes notes above the form
 * @param seenBy who can read confidential fields, in words; empty when the reader cannot
 */
public record FormRenderContext(
        String spaceKey, int turn, String userKey, boolean isEditable, List<NoteView> notes, String seenBy) {
    public FormRenderContext {
        notes = List.copyOf(notes);
    }

    boolean isConfidential() {
        return !seenBy.isEmpty();
    }
}
