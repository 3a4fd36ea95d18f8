package dk.albertslund.innovation.form;

/** Somebody else has written in the same field meanwhile. Both texts still exist: theirs is kept, the writer has their own. */
public final class EditConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FieldChange theirs;

    public EditConflictException(FieldChange theirs) {
        super("Field " + theirs.field() + " was changed in revision " + theirs.revision());
        this.theirs = theirs;
    }

    /** What stands in the field now. */
    public FieldChange theirs() {
        return theirs;
    }
}
