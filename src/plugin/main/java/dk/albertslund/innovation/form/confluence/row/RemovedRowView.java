package dk.albertslund.innovation.form.confluence.row;

import dk.albertslund.innovation.common.confluence.TimeView;

/**
 * A row that was removed and can be brought back.
 *
 * @param text what was written in it first; may be empty
 * @param revision revision of its removal
 */
public record RemovedRowView(String id, String text, TimeView when, int revision) {
    public boolean isWritten() {
        return !text.isEmpty();
    }
}
