package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Validates values by the field's definition. The single place for these rules: page, REST, wizard, paste and import
 * all call it.
 */
@Component
public final class FieldValueValidator {
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2099;
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

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final UserDirectory users;

    public FieldValueValidator(UserDirectory users) {
        this.users = users;
    }

    /**
     * Validates and normalises a value: trimmed, line ends as {@code \n}, user names resolved to user keys.
     *
     * @return the value to store
     * @throws ValidationException when the value is not allowed
     */
    public String validate(Field field, String raw) {
        String value = hasLines(field) ? TextCleaner.cleanLines(raw) : TextCleaner.cleanLine(raw);
        if (value.isEmpty()) {
            if (field.isRequired()) {
                throw invalid(field, "innovation.form.problem.empty");
            }
            return value;
        }
        return switch (field.type()) {
            case TEXT, PERSON, LONG_TEXT -> text(field, value);
            case CHOICE -> choice(field, value, "innovation.form.problem.choice");
            case CHOICES -> choices(field, value);
            case SCALE -> choice(field, value, "innovation.form.problem.scale");
            case NUMBER -> number(field, value);
            case DATE -> date(field, value);
            case YES_NO -> value.equals("true") ? value : "";
            case PEOPLE -> peopleKeys(field, value);
            case ROW -> value;
        };
    }

    /** Names of users may be one per line. */
    private static boolean hasLines(Field field) {
        return field.type() == FieldType.LONG_TEXT || field.type() == FieldType.PEOPLE;
    }

    private static ValidationException invalid(Field field, String messageKey, Object... arguments) {
        return new ValidationException(ValidationError.of(field.key(), messageKey, arguments));
    }

    private static String text(Field field, String value) {
        int length = value.codePointCount(0, value.length());
        if (length > field.limit()) {
            throw invalid(field, "innovation.form.problem.long", field.limit(), length);
        }
        if (CPR.matcher(TextCleaner.normalizeForComparison(value)).find()) {
            throw invalid(field, "innovation.form.problem.cpr");
        }
        return value;
    }

    private static String choice(Field field, String value, String messageKey) {
        if (!field.choices().contains(value)) {
            throw invalid(field, messageKey, field.limit());
        }
        return value;
    }

    private static String choices(Field field, String value) {
        List<String> chosen = KeyList.split(value);
        if (!field.choices().containsAll(chosen)) {
            throw invalid(field, "innovation.form.problem.choice");
        }
        if (chosen.stream().distinct().count() > field.limit()) {
            throw invalid(field, "innovation.form.problem.choices", field.limit());
        }
        return field.choices().stream().filter(chosen::contains).collect(Collectors.joining(","));
    }

    private static String number(Field field, String value) {
        boolean isWhole = NUMBER.matcher(value).matches();
        int number = isWhole ? Integer.parseInt(value) : -1;
        if (!isWhole || number < field.minimum() || number > field.limit()) {
            throw invalid(field, "innovation.form.problem.number", field.minimum(), field.limit());
        }
        return String.valueOf(number);
    }

    private static String date(Field field, String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) {
                return value;
            }
        } catch (DateTimeParseException e) {
            throw invalid(field, "innovation.form.problem.date");
        }
        throw invalid(field, "innovation.form.problem.date");
    }

    /** Checks the number before looking up users. */
    private String peopleKeys(Field field, String value) {
        List<String> names = Arrays.stream(value.split("[,\\n]"))
                .map(TextCleaner::cleanLine)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(field.limit() + 1L)
                .toList();
        if (names.size() > field.limit()) {
            throw invalid(field, "innovation.form.problem.people", field.limit());
        }
        Set<String> keys = new LinkedHashSet<>();
        List<ValidationError> errors = new ArrayList<>();
        for (String name : names) {
            users.findByName(name)
                    .ifPresentOrElse(
                            found -> keys.add(found.key()),
                            () -> errors.add(ValidationError.of(field.key(), "innovation.form.problem.user", name)));
        }
        ValidationException.throwIfAny(errors);
        return String.join(",", keys);
    }
}
