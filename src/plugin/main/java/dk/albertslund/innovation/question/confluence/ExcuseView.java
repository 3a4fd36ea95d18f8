package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowView;
import java.util.List;

/**
 * A known excuse that can be put aside.
 *
 * @param tick the checkbox that puts it aside
 * @param fields fields that are shown once it is put aside
 */
public record ExcuseView(String label, RowView row, FieldView tick, List<FieldView> fields) {
    boolean isPutAway() {
        return tick.isTicked();
    }
}
