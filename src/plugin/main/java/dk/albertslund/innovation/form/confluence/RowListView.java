package dk.albertslund.innovation.form.confluence;

import java.util.List;

/** A list of rows in a form, with an empty row to make new ones from. */
public final class RowListView {
    private final String key;
    private final Words words;
    private final List<RowView> rows;
    private final RowView blank;
    private final List<PickView> picks;

    RowListView(String key, Words words, List<RowView> rows, RowView blank, List<PickView> picks) {
        this.key = key;
        this.words = words;
        this.rows = List.copyOf(rows);
        this.blank = blank;
        this.picks = List.copyOf(picks);
    }

    /** What the list and its rows are called. */
    record Words(String label, String help, String add, String empty, String remove) {}

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return words.label();
    }

    public String getHelp() {
        return words.help();
    }

    public String getAddLabel() {
        return words.add();
    }

    public String getRemoveLabel() {
        return words.remove();
    }

    /** What to do as long as there is no row. */
    public String getEmptyText() {
        return words.empty();
    }

    public List<RowView> getRows() {
        return rows;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public RowView getBlank() {
        return blank;
    }

    /** The choices made among these rows; usually none or one. */
    public List<PickView> getPicks() {
        return picks;
    }
}
