package dk.albertslund.innovation.form.confluence;

import java.util.List;

/** Ticks of a row under one heading. */
public final class FieldGroupView {
    private final String label;
    private final String help;
    private final List<FieldView> fields;

    FieldGroupView(String label, String help, List<FieldView> fields) {
        this.label = label;
        this.help = help;
        this.fields = List.copyOf(fields);
    }

    public String getLabel() {
        return label;
    }

    /** May be empty. */
    public String getHelp() {
        return help;
    }

    public List<FieldView> getFields() {
        return fields;
    }

    /** Whether any of them is ticked. */
    public boolean isTicked() {
        return fields.stream().anyMatch(FieldView::isTicked);
    }

    boolean holds(FieldView field) {
        return fields.contains(field);
    }
}
