package dk.albertslund.innovation.form;

import java.util.List;
import java.util.Optional;

/**
 * A list within a form whose rows have the same fields, for example the drafts of a question.
 *
 * @param groups fields that are displayed under a common heading
 * @param linesOnPaper how many lines to write on follow each row when the browser prints the page; mostly 0
 * @param measuredOn key of the field with the day, when each row is a measurement whose numbers are shown over time
 */
public record RowList(
        String key,
        int maxRows,
        List<Field> fields,
        List<FieldGroup> groups,
        RowRules rules,
        Optional<String> measuredOn,
        int linesOnPaper) {
    public RowList {
        fields = List.copyOf(fields);
        groups = List.copyOf(groups);
        rules.validate();
    }

    public RowList(String key, int mostRows, List<Field> fields, List<FieldGroup> groups) {
        this(key, mostRows, fields, groups, RowRules.NONE, Optional.empty(), 0);
    }

    public RowList(String key, int mostRows, List<Field> fields) {
        this(key, mostRows, fields, List.of());
    }

    public static RowList of(String key, int mostRows, Field... fields) {
        return new RowList(key, mostRows, List.of(fields));
    }

    /** A copy with these rules about who may write and see the rows. */
    public RowList withRules(RowRules changed) {
        return new RowList(key, maxRows, fields, groups, changed, measuredOn, linesOnPaper);
    }

    /** The same for rules without limits. */
    public RowList withRules(RowRule... some) {
        return withRules(RowRules.of(some));
    }

    /** A copy that is read as cards, with the labels of the fields; nothing changes for those who write. */
    public RowList readAsCards() {
        return withRules(rules.with(RowRule.COUNTED));
    }

    /** A copy whose rows are measurements: its numbers are shown over time. */
    public RowList measuredOn(String day) {
        return new RowList(key, maxRows, fields, groups, rules, Optional.of(day), linesOnPaper);
    }

    /** A copy with so many lines on paper below each row, to write on by hand. */
    public RowList withLinesOnPaper(int lines) {
        return new RowList(key, maxRows, fields, groups, rules, measuredOn, lines);
    }

    /** The list without its confidential fields. */
    RowList forReaders() {
        return new RowList(key, maxRows, Section.forReaders(fields), groups, rules, measuredOn, linesOnPaper);
    }
}
