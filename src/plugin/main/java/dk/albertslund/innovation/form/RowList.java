package dk.albertslund.innovation.form;

import java.util.List;

/**
 * A list of rows in a form, each row with the same fields, for example the drafts of a question.
 *
 * @param groups ticks of a row that stand under one heading; the other fields stand by themselves
 */
public record RowList(String key, int maxRows, List<Field> fields, List<FieldGroup> groups) {
    public RowList {
        fields = List.copyOf(fields);
        groups = List.copyOf(groups);
    }

    public RowList(String key, int mostRows, List<Field> fields) {
        this(key, mostRows, fields, List.of());
    }

    /** The list as it is for those who are none of the network's people. */
    RowList forReaders() {
        return new RowList(key, maxRows, Section.forReaders(fields), groups);
    }
}
