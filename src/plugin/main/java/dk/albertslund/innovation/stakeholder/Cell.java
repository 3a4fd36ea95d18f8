package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.phase.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of a spreadsheet says, as the field's own page would send it. */
final class Cell {
    private static final Pattern SCALE = Pattern.compile("(\\d+)(?:[.,]0+)?(?:\\s*[-\u2013].*)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern PHASES = Pattern.compile("([0-5])\\s*[-\u2013]\\s*([0-5])");
    private static final Set<String> YES = Set.of("ja", "yes", "x", "true", "1", "sand");
    private static final Set<String> NO = Set.of("nej", "no", "false", "0", "falsk");
    private static final String PROBLEM = "innovation.stakeholder.paste.problem.";

    private final Field field;
    private final Words words;

    Cell(Field field, Words words) {
        this.field = field;
        this.words = words;
    }

    /** @throws InvalidInput when it says nothing that may stand in the field */
    String value(String written) {
        if (written.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case CHOICE -> choice(written);
            case CHOICES -> choices(written);
            case SCALE -> scale(written);
            case YES_NO -> yesNo(written);
            case DATE -> day(written);
            default -> written;
        };
    }

    private String choice(String written) {
        return words.choice(field, written).orElseThrow(() -> unknown(written));
    }

    private InvalidInput unknown(String written) {
        return refuse("word", written, words.choices(field));
    }

    private InvalidInput refuse(String problem, Object... arguments) {
        return new InvalidInput(Problem.of(field.key(), PROBLEM + problem, arguments));
    }

    private String choices(String written) {
        List<String> chosen = new ArrayList<>();
        for (String part : written.split("[,;/\\n]")) {
            if (!part.isBlank()) {
                chosen.addAll(several(part.strip()));
            }
        }
        return String.join(",", chosen);
    }

    /** The name of a choice may have an {@code og} in it, and so may two of them. */
    private List<String> several(String written) {
        String[] parts = written.split("\\s(og|and)\\s");
        if (parts.length == 1 || words.choice(field, written).isPresent()) {
            return one(written);
        }
        return Arrays.stream(parts).flatMap(part -> one(part).stream()).toList();
    }

    private List<String> one(String written) {
        return field.key().equals(StakeholderForm.PHASES) ? phases(written) : List.of(choice(written));
    }

    /** By number, by name, or from number to number. */
    private List<String> phases(String written) {
        Matcher several = PHASES.matcher(written);
        if (several.matches()) {
            int first = Integer.parseInt(several.group(1));
            int last = Integer.parseInt(several.group(2));
            return Phase.keys().subList(Math.min(first, last), Math.max(first, last) + 1);
        }
        return List.of(
                byNumber(written).or(() -> words.choice(field, written)).orElseThrow(() -> refuse("phase", written)));
    }

    private Optional<String> byNumber(String written) {
        String number = written.toLowerCase(Locale.ROOT).replaceFirst("^(fase|phase)\\s*", "");
        if (words.isContinuation(written)) {
            return Optional.of(Phase.CONTINUATION.key());
        }
        return number.matches("[0-5]") ? Optional.of(Phase.keys().get(Integer.parseInt(number))) : Optional.empty();
    }

    /** Also {@code 4,0} and {@code 5 – stor}; whether the number is on the scale is for the rules of fields to say. */
    private static String scale(String written) {
        Matcher number = SCALE.matcher(written);
        return number.matches() ? number.group(1) : written;
    }

    private String yesNo(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return "true";
        }
        if (NO.contains(word)) {
            return "";
        }
        throw refuse("word", written, "Ja, Nej");
    }

    private static String day(String written) {
        Matcher day = DAY.matcher(written);
        return day.matches()
                ? String.format(
                        "%s-%02d-%02d", day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
                : written;
    }
}
