package dk.albertslund.innovation.form.confluence;

import java.util.List;

/** A part of a form. */
public final class SectionView {
    private final String key;
    private final String title;
    private final List<FieldView> fields;
    private final List<RowListView> lists;

    SectionView(String key, String title, List<FieldView> fields, List<RowListView> lists) {
        this.key = key;
        this.title = title;
        this.fields = List.copyOf(fields);
        this.lists = List.copyOf(lists);
    }

    public String getKey() {
        return key;
    }

    /** Empty for a part without a heading. */
    public String getTitle() {
        return title;
    }

    public List<FieldView> getFields() {
        return fields;
    }

    public List<RowListView> getLists() {
        return lists;
    }
}
