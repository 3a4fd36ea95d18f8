package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * Where and for whom a form is shown.
 *
 * @param turn the turn of the spiral that the form belongs to
 * @param userKey the reader; empty when not logged in
 * @param isEditable whether the reader may write in it here
 * @param notes what the reader is told before the form
 * @param seenBy who sees what is for the network's people alone, in words; empty where the reader is none of them
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
