package dk.albertslund.innovation.form;

/** Somebody else has written in the same field meanwhile. Both texts still exist: theirs is kept, the writer has their own. */
public final class FieldTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Change theirs;

    public FieldTaken(Change theirs) {
        super("Field " + theirs.field() + " was changed in revision " + theirs.revision());
        this.theirs = theirs;
    }

    /** What stands in the field now. */
    public Change theirs() {
        return theirs;
    }
}
