package dk.albertslund.innovation.form.type;

import java.util.List;

/** {@code true} or empty. */
public record YesNoType() implements FieldType {
    private static final String YES = "true";

    @Override
    public String key() {
        return "yes_no";
    }

    /** Of {@code false}, which browsers may send. */
    @Override
    public int limit() {
        return 5;
    }

    @Override
    public String validate(String value, ValidationContext context) {
        return value.equals(YES) ? value : "";
    }

    @Override
    public List<String> lines(String value, ValueLookup lookup, DisplayTexts texts) {
        return List.of(texts.text("innovation.form.yes"));
    }

    @Override
    public <T> T readCell(String cell, CellReader<T> reader) {
        return reader.yesNo(cell);
    }

    @Override
    public boolean isTick() {
        return true;
    }
}
