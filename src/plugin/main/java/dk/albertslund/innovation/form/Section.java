package dk.albertslund.innovation.form;

import java.util.List;

/** Part of a form that is displayed together; different macros may show different sections. */
public record Section(String key, List<Field> fields, List<RowList> lists) {
    public Section {
        fields = List.copyOf(fields);
        lists = List.copyOf(lists);
    }

    /** A section of fields. */
    public static Section of(String key, Field... fields) {
        return new Section(key, List.of(fields), List.of());
    }

    /** A section of lists. */
    public static Section of(String key, RowList... lists) {
        return new Section(key, List.of(), List.of(lists));
    }

    /** The section without its confidential fields. */
    public Section forReaders() {
        return new Section(
                key, forReaders(fields), lists.stream().map(RowList::forReaders).toList());
    }

    static List<Field> forReaders(List<Field> fields) {
        return fields.stream().filter(field -> !field.isEditorsOnly()).toList();
    }
}
