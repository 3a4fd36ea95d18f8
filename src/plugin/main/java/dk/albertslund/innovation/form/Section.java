package dk.albertslund.innovation.form;

import java.util.List;

/** A part of a form that is shown together; a macro may show one part of a form on one page, another on another. */
public record Section(String key, List<Field> fields, List<RowList> lists) {
    public Section {
        fields = List.copyOf(fields);
        lists = List.copyOf(lists);
    }
}
