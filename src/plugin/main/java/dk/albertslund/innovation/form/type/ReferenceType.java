package dk.albertslund.innovation.form.type;

import dk.albertslund.innovation.common.KeyList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of a form of the same network, as comma-separated ids.
 *
 * @param pointsTo the list of the rows
 * @param limit how many at most
 */
public record ReferenceType(ReferenceTarget pointsTo, int limit) implements FieldType {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public String key() {
        return "reference";
    }

    /** Whether there are such rows, and the writer may see them, is looked up when the field is saved. */
    @Override
    public String validate(String value, ValidationContext context) {
        List<String> ids = KeyList.split(value).stream().distinct().toList();
        if (ids.size() > limit) {
            throw context.invalid("innovation.form.problem.choices", limit);
        }
        if (!ids.stream().allMatch(id -> UUID.matcher(id).matches())) {
            throw context.invalid("innovation.form.problem.reference");
        }
        return String.join(",", ids);
    }

    /** The words of the rows as they are now. A row that is gone and one that the reader may not see look the same. */
    @Override
    public List<String> lines(String value, ValueLookup lookup, DisplayTexts texts) {
        return KeyList.split(value).stream().map(id -> words(id, lookup, texts)).toList();
    }

    private static String words(String id, ValueLookup lookup, DisplayTexts texts) {
        ReferencedRow row = lookup.rows().get(id);
        if (row == null) {
            return texts.text("innovation.form.reference.gone");
        }
        return row.words().isEmpty() ? texts.text("innovation.form.reference.blank") : row.words();
    }

    @Override
    public boolean isPasted() {
        return false;
    }

    @Override
    public Optional<ReferenceTarget> target() {
        return Optional.of(pointsTo);
    }
}
