package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetKey;
import java.util.List;

/**
 * Optimistic locking on the field's revision failed: somebody else has saved this field since the writer loaded it.
 * Sent as HTTP 409 with the current value; the browser keeps the writer's own.
 */
public final class EditConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LATER = 50;

    private final transient FormKind kind;
    private final transient FieldChange current;
    private final transient FieldUpdate update;

    EditConflictException(FieldUpdate update, FormKind kind, FieldChange current) {
        super("Field " + current.field() + " was changed in revision " + current.revision());
        this.kind = kind;
        this.current = current;
        this.update = update;
    }

    public int networkId() {
        return update.networkId();
    }

    public SheetKey sheet() {
        return update.sheet();
    }

    /**
     * Whether the refused save repeats one that was done, whose response the browser did not get: the value after the expected
     * revision is the same text by the same author. Others have saved the field since.
     *
     * @param history the field's changes, newest first; more than fifty later ones are not looked through
     */
    public boolean isRepeated(List<FieldChange> history) {
        List<FieldChange> later = history.stream()
                .takeWhile(change -> change.revision() > update.expectedRevision())
                .toList();
        if (later.isEmpty() || later.size() > MOST_LATER) {
            return false;
        }
        FieldChange first = later.get(later.size() - 1);
        return first.author().equals(update.author()) && first.value().equals(update.value());
    }

    public FormKind kind() {
        return kind;
    }

    /** The change that holds the field's current value. */
    public FieldChange current() {
        return current;
    }
}
