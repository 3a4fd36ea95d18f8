package dk.albertslund.innovation.form;

import java.util.List;
import java.util.Optional;

/**
 * A list within a form whose rows have the same fields, for example the drafts of a question.
 *
 * @param groups fields that are displayed under a common heading
 * @param measuredOn key of the field with the day, when each row is a measurement whose numbers are shown over time
 */
public record RowList(
        String key,
        int maxRows,
        List<Field> fields,
        List<FieldGroup> groups,
        RowRules rules,
        Optional<String> measuredOn) {
    public RowList {
        fields = List.copyOf(fields);
        groups = List.copyOf(groups);
        rules.validate();
    }

    public RowList(String key, int mostRows, List<Field> fields, List<FieldGroup> groups) {
        this(key, mostRows, fields, groups, RowRules.NONE, Optional.empty());
    }

    public RowList(String key, int mostRows, List<Field> fields) {
        this(key, mostRows, fields, List.of());
    }

    /** A copy with these rules about who may write and see the rows. */
    public RowList withRules(RowRules changed) {
        return new RowList(key, maxRows, fields, groups, changed, measuredOn);
    }

    /** A copy whose rows are measurements: its numbers are shown over time. */
    public RowList measuredOn(String day) {
        return new RowList(key, maxRows, fields, groups, rules, Optional.of(day));
    }

    /** The list without its confidential fields. */
    RowList forReaders() {
        return new RowList(key, maxRows, Section.forReaders(fields), groups, rules, measuredOn);
    }
}
