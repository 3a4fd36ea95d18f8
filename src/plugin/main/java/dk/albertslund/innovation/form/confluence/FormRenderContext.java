package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.FormReader;
import java.util.List;

/**
 * Where and for whom a form is rendered.
 *
 * @param networkId the network of the form
 * @param turn the sheet's turn of the spiral
 * @param instance which of several sheets of the kind; empty for the first one
 * @param userKey the reader; empty for anonymous access, and in exports
 * @param isEditable whether the reader may edit it here
 * @param notes notes above the form
 * @param isLeader whether the reader leads the network; asked only of forms with rounds
 * @param isOnScreen not in an export: rows of other forms are linked, and sections fold
 * @param seenBy who can read confidential fields, in words; empty when the reader cannot
 * @param isLive whether the page asks for what others write
 */
public record FormRenderContext(
        int networkId,
        String spaceKey,
        int turn,
        String instance,
        String userKey,
        boolean isEditable,
        boolean isLeader,
        boolean isOnScreen,
        List<NoteView> notes,
        String seenBy,
        boolean isLive) {
    public FormRenderContext {
        notes = List.copyOf(notes);
    }

    /** On a page that does not ask for what others write. */
    public FormRenderContext(
            int networkId,
            String spaceKey,
            int turn,
            String instance,
            String userKey,
            boolean isEditable,
            boolean isLeader,
            boolean isOnScreen,
            List<NoteView> notes,
            String seenBy) {
        this(networkId, spaceKey, turn, instance, userKey, isEditable, isLeader, isOnScreen, notes, seenBy, false);
    }

    /** A copy whose page asks for what others write, if so and if it can be written in. */
    public FormRenderContext live(boolean isSo) {
        return new FormRenderContext(
                networkId,
                spaceKey,
                turn,
                instance,
                userKey,
                isEditable,
                isLeader,
                isOnScreen,
                notes,
                seenBy,
                isEditable && isSo);
    }

    FormReader reader() {
        return new FormReader(userKey);
    }

    boolean isConfidential() {
        return !seenBy.isEmpty();
    }
}
