package dk.albertslund.innovation.form.type;

import dk.albertslund.innovation.common.TextCleaner;

/** Several lines, plain text. */
public record LongTextType(int limit) implements FieldType {
    @Override
    public String key() {
        return "long_text";
    }

    @Override
    public String clean(String raw) {
        return TextCleaner.cleanLines(raw);
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
}
