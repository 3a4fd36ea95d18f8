package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Person;
import dk.albertslund.innovation.common.Problem;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What may stand in a field. Asked by every way in: page, REST, wizard and import. */
@Component
public final class FieldRules {
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2099;
    /** Civil registration number: day, month, year and four digits. */
    private static final Pattern CPR = Pattern.compile("\\b(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}\\b");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final People people;

    public FieldRules(People people) {
        this.people = people;
    }

    /**
     * The value as it will be kept: trimmed, line ends as one character, user names turned into keys.
     *
     * @throws InvalidInput when it may not stand there
     */
    public String accepted(Field field, String raw) {
        String value = tidy(raw);
        if (value.isEmpty()) {
            if (field.isRequired()) {
                throw refuse(field, "innovation.form.problem.empty");
            }
            return value;
        }
        return switch (field.type()) {
            case TEXT, PERSON -> text(field, value.replaceAll("\\s+", " "));
            case LONG_TEXT -> text(field, value);
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

    private static String tidy(String raw) {
        if (raw == null) {
            return "";
        }
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(CONTROL.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    private static InvalidInput refuse(Field field, String messageKey, Object... arguments) {
        return new InvalidInput(Problem.of(field.key(), messageKey, arguments));
    }

    private static String text(Field field, String value) {
        int length = value.codePointCount(0, value.length());
        if (length > field.limit()) {
            throw refuse(field, "innovation.form.problem.long", field.limit(), length);
        }
        if (CPR.matcher(value).find()) {
            throw refuse(field, "innovation.form.problem.cpr");
        }
        return value;
    }

    private static String choice(Field field, String value, String messageKey) {
        if (!field.choices().contains(value)) {
            throw refuse(field, messageKey, field.limit());
        }
        return value;
    }

    private static String choices(Field field, String value) {
        List<String> chosen = Field.keys(value);
        if (!field.choices().containsAll(chosen)) {
            throw refuse(field, "innovation.form.problem.choice");
        }
        return field.choices().stream().filter(chosen::contains).collect(Collectors.joining(","));
    }

    private static String number(Field field, String value) {
        boolean isWhole = NUMBER.matcher(value).matches();
        int number = isWhole ? Integer.parseInt(value) : -1;
        if (!isWhole || number < field.lowest() || number > field.limit()) {
            throw refuse(field, "innovation.form.problem.number", field.lowest(), field.limit());
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
            throw refuse(field, "innovation.form.problem.date");
        }
        throw refuse(field, "innovation.form.problem.date");
    }

    private String peopleKeys(Field field, String value) {
        Set<String> keys = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : value.split("[,\\n]")) {
            String userName = name.strip();
            if (userName.isEmpty()) {
                continue;
            }
            Optional<Person> person = people.named(userName);
            person.ifPresent(found -> keys.add(found.key()));
            if (person.isEmpty()) {
                problems.add(Problem.of(field.key(), "innovation.form.problem.user", userName));
            }
        }
        if (keys.size() > field.limit()) {
            problems.add(Problem.of(field.key(), "innovation.form.problem.people", field.limit()));
        }
        InvalidInput.throwIfAny(problems);
        return String.join(",", keys);
    }
}
