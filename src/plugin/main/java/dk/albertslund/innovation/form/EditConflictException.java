package dk.albertslund.innovation.form;

/** Somebody else has written in the same field meanwhile. Both texts still exist: theirs is kept, the writer has their own. */
public final class EditConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FieldChange current;

    public EditConflictException(FieldChange current) {
        super("Field " + current.field() + " was changed in revision " + current.revision());
        this.current = current;
    }

    /** What stands in the field now. */
    public FieldChange current() {
        return current;
    }
}
