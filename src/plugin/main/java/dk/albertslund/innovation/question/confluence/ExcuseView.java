package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowView;
import java.util.List;

/**
 * A known excuse that can be put away, and what one would ask if it did not apply.
 *
 * @param fields what is asked once the excuse is put away
 */
public record ExcuseView(String label, RowView row, FieldView tick, List<FieldView> fields) {
    boolean isPutAway() {
        return tick.isTicked();
    }
}
