package dk.albertslund.innovation.form;

import java.time.Instant;

/**
 * Keeps something up to date with what is written in the sheets of one kind, in the same transaction as the change. The
 * sheet is locked then, so a follower locks no other sheet.
 */
public interface SheetChangeListener {
    /** The key of the kind that it follows, or an empty text for every kind. */
    String kind();

    void onChange(Sheet sheet, SheetState state, Instant when);
}
