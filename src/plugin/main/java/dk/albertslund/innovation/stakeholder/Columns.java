package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.form.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a pasted sheet goes into which field.
 *
 * @param fields by the number of the column
 * @param unknown headings that say nothing to us
 * @param isHeaded whether the first line holds headings
 */
record Columns(Map<Integer, Field> fields, List<String> unknown, boolean isHeaded) {
    /** A sheet without headings has these, from the left. */
    private static final List<String> USUAL = List.of(
            StakeholderForm.LABEL,
            StakeholderForm.KIND,
            StakeholderForm.INFLUENCE,
            StakeholderForm.AFFECTED,
            StakeholderForm.MODE,
            StakeholderForm.PHASES);

    static Columns of(Spreadsheet.Line first, List<Field> all, Words words) {
        Map<Integer, Field> found = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int column = 0; column < first.cells().size(); column++) {
            String heading = first.cell(column);
            Optional<Field> field = all.stream()
                    .filter(candidate -> !found.containsValue(candidate) && words.isHeading(candidate, heading))
                    .findFirst();
            if (field.isPresent()) {
                found.put(column, field.get());
            } else if (!heading.isEmpty()) {
                unknown.add(heading);
            }
        }
        return isHeading(first, found) ? new Columns(found, unknown, true) : usual(first, all);
    }

    /** One heading may be a word that somebody is called by; where most are headings, it is a line of them. */
    private static boolean isHeading(Spreadsheet.Line first, Map<Integer, Field> found) {
        long written = first.cells().stream().filter(cell -> !cell.isEmpty()).count();
        return !found.isEmpty() && found.size() * 2 >= written;
    }

    private static Columns usual(Spreadsheet.Line first, List<Field> all) {
        Map<Integer, Field> fields = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(USUAL.size(), first.cells().size()); column++) {
            String key = USUAL.get(column);
            all.stream().filter(field -> field.key().equals(key)).forEach(field -> fields.put(fields.size(), field));
        }
        return new Columns(fields, List.of(), false);
    }

    boolean holds(String field) {
        return fields.values().stream().anyMatch(known -> known.key().equals(field));
    }
}
