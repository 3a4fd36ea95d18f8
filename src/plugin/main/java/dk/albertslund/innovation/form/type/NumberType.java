package dk.albertslund.innovation.form.type;

import java.util.regex.Pattern;

/** A whole number between two others. */
public record NumberType(int minimum, int limit) implements FieldType {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @Override
    public String key() {
        return "number";
    }

    @Override
    public String validate(String value, ValidationContext context) {
        boolean isWhole = NUMBER.matcher(value).matches();
        int number = isWhole ? Integer.parseInt(value) : -1;
        if (!isWhole || number < minimum || number > limit) {
            throw context.invalid("innovation.form.problem.number", minimum, limit);
        }
        return String.valueOf(number);
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public boolean isRecognisable() {
        return true;
    }
}
