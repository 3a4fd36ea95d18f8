package dk.albertslund.innovation.form.type;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code such as {@code B-01} that stands for a person whose name is not written: up to three letters and a number of two
 * or three digits. A full name never has this form.
 */
public record PersonCodeType() implements FieldType {
    private static final Pattern CODE = Pattern.compile("([A-ZÆØÅ]{1,3})[ -]?([0-9]{1,3})");
    private static final int LENGTH = 7;

    @Override
    public String key() {
        return "code";
    }

    @Override
    public int limit() {
        return LENGTH;
    }

    /** Whoever writes {@code b1} means {@code B-01}. */
    @Override
    public String validate(String value, ValidationContext context) {
        Matcher code = CODE.matcher(value.toUpperCase(Locale.ROOT));
        if (!code.matches()) {
            throw context.invalid("innovation.form.problem.code");
        }
        return String.format(Locale.ROOT, "%s-%02d", code.group(1), Integer.parseInt(code.group(2)));
    }

    @Override
    public String searchText(String value, ValueLookup lookup) {
        return value;
    }

    /** It names the row. */
    @Override
    public boolean isFreeText() {
        return true;
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public boolean isRecognisable() {
        return true;
    }
}
