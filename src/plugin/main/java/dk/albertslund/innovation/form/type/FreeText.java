package dk.albertslund.innovation.form.type;

import dk.albertslund.innovation.common.TextCleaner;
import java.util.regex.Pattern;

/** The rules that all written text keeps. */
final class FreeText {
    private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String GAP = "[\\s\\p{Z}]";
    /**
     * Danish civil registration number (CPR): day, month, year and four digits, with the separators that people and
     * word processors use. A dotted date followed by a time is not matched.
     */
    private static final Pattern CPR = Pattern.compile("(?<!\\d)(?:" + DAY + MONTH + "\\d{2}(?:" + GAP
            + "|[.\\p{Pd}]){0,3}|" + DAY + "[. ]" + MONTH + "[. ]\\d{2}" + GAP + "?\\p{Pd}" + GAP + "?|" + DAY + " "
            + MONTH + " \\d{2} )\\d{4}(?!\\d)");

    private FreeText() {}

    static String validate(String value, int limit, ValidationContext context) {
        int length = value.codePointCount(0, value.length());
        if (length > limit) {
            throw context.invalid("innovation.form.problem.long", limit, length);
        }
        if (CPR.matcher(TextCleaner.normalizeForComparison(value)).find()) {
            throw context.invalid("innovation.form.problem.cpr");
        }
        return value;
    }
}
