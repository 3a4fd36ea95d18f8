package dk.albertslund.innovation.form.type;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** An ISO 8601 date such as {@code 2026-03-31}. */
public record DateType() implements FieldType {
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2099;
    private static final int LENGTH = 10;

    @Override
    public String key() {
        return "date";
    }

    @Override
    public int limit() {
        return LENGTH;
    }

    @Override
    public String validate(String value, ValidationContext context) {
        try {
            int year = LocalDate.parse(value).getYear();
            if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) {
                return value;
            }
        } catch (DateTimeParseException e) {
            throw context.invalid("innovation.form.problem.date");
        }
        throw context.invalid("innovation.form.problem.date");
    }

    @Override
    public List<String> lines(String value, ValueLookup lookup, DisplayTexts texts) {
        try {
            return List.of(texts.day(LocalDate.parse(value)));
        } catch (DateTimeParseException e) {
            return List.of(value);
        }
    }

    @Override
    public <T> T readCell(String cell, CellReader<T> reader) {
        return reader.day(cell);
    }

    @Override
    public boolean isRecognisable() {
        return true;
    }
}
