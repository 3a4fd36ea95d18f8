package dk.albertslund.innovation.form.type;

import java.util.Locale;

/** A time of the day such as {@code 13.15}. */
public record TimeType() implements FieldType {
    private static final int LENGTH = 5;

    @Override
    public String key() {
        return "time";
    }

    @Override
    public int limit() {
        return LENGTH;
    }

    @Override
    public String validate(String value, ValidationContext context) {
        return ClockTime.parse(value.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> context.invalid("innovation.form.problem.time"))
                .toString();
    }

    @Override
    public boolean isTyped() {
        return true;
    }
}
