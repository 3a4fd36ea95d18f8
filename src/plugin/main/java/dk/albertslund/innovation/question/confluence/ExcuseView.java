package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.List;

/** A known excuse that can be put away, and what one would ask if it did not apply. */
public final class ExcuseView {
    private final String label;
    private final boolean own;
    private final RowView row;

    /** @param own whether people say which excuse it is */
    ExcuseView(String label, boolean own, RowView row) {
        this.label = label;
        this.own = own;
        this.row = row;
    }

    public String getLabel() {
        return label;
    }

    public String getId() {
        return row.getId();
    }

    public int getRemovedRevision() {
        return row.getRemovedRevision();
    }

    public FieldView getTick() {
        return field(QuestionForm.PUT_AWAY);
    }

    public boolean isPutAway() {
        return getTick().isTicked();
    }

    /** What is asked once the excuse is put away. */
    public List<FieldView> getFields() {
        FieldView withoutIt = field(QuestionForm.WITHOUT_IT);
        return own ? List.of(field(QuestionForm.OWN_EXCUSE), withoutIt) : List.of(withoutIt);
    }

    private FieldView field(String key) {
        return row.getFields().stream()
                .filter(field -> field.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
