package dk.albertslund.innovation.export.archive;

import java.util.List;

/**
 * A section of a form; its written fields only.
 *
 * @param title may be empty
 */
public record ArchivedSection(String title, List<ArchivedField> fields, List<ArchivedList> lists) {
    public ArchivedSection {
        fields = List.copyOf(fields);
        lists = List.copyOf(lists);
    }

    public boolean isEmpty() {
        return fields.isEmpty() && lists.stream().allMatch(list -> list.rows().isEmpty());
    }
}
