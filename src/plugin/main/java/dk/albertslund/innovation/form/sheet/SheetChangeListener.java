package dk.albertslund.innovation.form.sheet;

/**
 * Reacts to changes of sheets of one kind, in the same transaction. The sheet's row is locked during the call; to avoid
 * deadlocks a listener must not lock another sheet.
 */
public interface SheetChangeListener {
    /** The kind's key, or the empty string for all kinds. */
    String kind();

    void onChange(SheetChange change);
}
