package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.common.ValidationError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two days that a reader compares.
 *
 * @param from empty for no comparison
 * @param to empty for the current day
 */
public record ComparisonPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final ComparisonPeriod NONE = new ComparisonPeriod(Optional.empty(), Optional.empty());

    private static final String PROBLEM = "innovation.overview.compare.problem.";

    /**
     * Reads the parameters {@code from} and {@code to}, ISO dates.
     *
     * @param errors gets what is wrong; then nothing is compared
     */
    static ComparisonPeriod read(Map<String, String> asked, LocalDate today, List<ValidationError> errors) {
        int before = errors.size();
        Optional<LocalDate> from = day(asked, "from", today, errors);
        Optional<LocalDate> to = day(asked, "to", today, errors);
        if (errors.size() > before) {
            return NONE;
        }
        if (from.isEmpty()) {
            to.ifPresent(day -> errors.add(ValidationError.of("from", PROBLEM + "missing", day)));
            return NONE;
        }
        LocalDate end = to.orElse(today);
        if (!from.get().isBefore(end)) {
            errors.add(ValidationError.of("to", PROBLEM + "order", from.get(), end));
            return NONE;
        }
        return new ComparisonPeriod(from, to.filter(day -> !day.equals(today)));
    }

    private static Optional<LocalDate> day(
            Map<String, String> asked, String parameter, LocalDate today, List<ValidationError> errors) {
        String text = asked.getOrDefault(parameter, "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = parsed(text);
        if (day.isEmpty()) {
            errors.add(ValidationError.of(parameter, PROBLEM + "day", parameter));
        } else if (day.get().isAfter(today)) {
            errors.add(ValidationError.of(parameter, PROBLEM + "future", day.get()));
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
