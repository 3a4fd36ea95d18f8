package dk.albertslund.innovation.form.type;

/**
 * The id of a row of one of the form's lists.
 *
 * @param list key of the list
 */
public record RowReferenceType(String list) implements FieldType {
    private static final int UUID_LENGTH = 36;

    @Override
    public String key() {
        return "row";
    }

    @Override
    public int limit() {
        return UUID_LENGTH;
    }

    /** Whether there is such a row is checked with the form as a whole. */
    @Override
    public String validate(String value, ValidationContext context) {
        return value;
    }

    @Override
    public boolean isPasted() {
        return false;
    }

    @Override
    public boolean isRowReference() {
        return true;
    }
}
