package dk.albertslund.innovation.form;

import java.util.List;

/** A part of a form that is shown together; a macro may show one part of a form on one page, another on another. */
public record Section(String key, List<Field> fields, List<RowList> lists) {
    public Section {
        fields = List.copyOf(fields);
        lists = List.copyOf(lists);
    }

    /** The section as it is for those who may only read in the network. */
    public Section forReaders() {
        return new Section(
                key, forReaders(fields), lists.stream().map(RowList::forReaders).toList());
    }

    static List<Field> forReaders(List<Field> fields) {
        return fields.stream().filter(field -> !field.isEditorsOnly()).toList();
    }
}
