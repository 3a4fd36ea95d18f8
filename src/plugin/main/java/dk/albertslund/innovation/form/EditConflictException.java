package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.FieldChange;

/**
 * Optimistic locking on the field's revision failed: somebody else has saved this field since the writer loaded it.
 * Sent as HTTP 409 with the current value; the browser keeps the writer's own.
 */
public final class EditConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FormKind kind;
    private final transient FieldChange current;
    private final int networkId;

    public EditConflictException(int networkId, FormKind kind, FieldChange current) {
        super("Field " + current.field() + " was changed in revision " + current.revision());
        this.kind = kind;
        this.current = current;
        this.networkId = networkId;
    }

    public int networkId() {
        return networkId;
    }

    public FormKind kind() {
        return kind;
    }

    /** The change that holds the field's current value. */
    public FieldChange current() {
        return current;
    }
}
