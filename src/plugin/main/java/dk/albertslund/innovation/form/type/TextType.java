package dk.albertslund.innovation.form.type;

/** One line. */
public record TextType(int limit) implements FieldType {
    private static final int COUNTED_LIMIT = 300;
    private static final int ONE_LINE_LIMIT = 100;

    @Override
    public String key() {
        return "text";
    }

    @Override
    public String validate(String value, ValidationContext context) {
        return FreeText.validate(value, limit, context);
    }

    @Override
    public String searchText(String value, ValueLookup lookup) {
        return value;
    }

    @Override
    public boolean isFreeText() {
        return true;
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public boolean isCounted() {
        return limit <= COUNTED_LIMIT;
    }

    @Override
    public boolean isWrapped() {
        return limit > ONE_LINE_LIMIT;
    }
}
