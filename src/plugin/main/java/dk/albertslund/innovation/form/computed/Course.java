package dk.albertslund.innovation.form.computed;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.sheet.Row;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was measured several times, over time: each row of a list is a measurement on a day.
 *
 * @param days ISO 8601 days in their order
 * @param values by field, one value for each day; empty where nothing was measured
 */
public record Course(List<String> days, Map<Field, List<Optional<Integer>>> values) {
    public Course {
        days = List.copyOf(days);
    }

    /**
     * Rows without a day are left out; of several on one day the last one counts.
     *
     * @param rows in the order of their creation
     * @param day key of the field with the day
     * @param measured number fields
     */
    public static Course of(List<Row> rows, String day, List<Field> measured) {
        Map<String, Row> byDay = new TreeMap<>(Comparator.naturalOrder());
        rows.stream().filter(row -> !row.value(day).isEmpty()).forEach(row -> byDay.put(row.value(day), row));
        Map<Field, List<Optional<Integer>>> values = new LinkedHashMap<>();
        measured.forEach(field -> values.put(
                field,
                byDay.values().stream()
                        .map(row -> number(row.value(field.key())))
                        .toList()));
        return new Course(List.copyOf(byDay.keySet()), values);
    }

    private static Optional<Integer> number(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(value));
    }

    /** Whether something was measured at least twice, so that there is a course to show. */
    public boolean isShown() {
        return days.size() > 1;
    }
}
