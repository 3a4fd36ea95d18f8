package dk.albertslund.innovation.session.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.SessionForm;
import java.util.List;

/**
 * An item of a programme.
 *
 * @param url address of the page with its exercise; empty for none
 */
public record ProgrammeItemView(RowView row, String url) {
    /** The fields that people write in, in the order of the form. */
    public List<FieldView> fields() {
        return row.fields().stream()
                .filter(field -> !field.key().equals(SessionForm.PLACE))
                .toList();
    }

    public FieldView place() {
        return row.field(SessionForm.PLACE);
    }

    public FieldView item() {
        return row.field(SessionForm.ITEM);
    }

    public FieldView minutes() {
        return row.field(SessionForm.MINUTES);
    }

    public FieldView responsible() {
        return row.field(SessionForm.RESPONSIBLE);
    }

    public FieldView facilitator() {
        return row.field(SessionForm.FACILITATOR);
    }

    public FieldView exercise() {
        return row.field(SessionForm.EXERCISE);
    }

    public FieldView how() {
        return row.field(SessionForm.HOW);
    }

    /** What only the leaders read, for those who may; empty or one field. */
    public List<FieldView> notes() {
        return row.fields().stream()
                .filter(field -> field.key().equals(SessionForm.NOTE) && field.isWritten())
                .toList();
    }

    public boolean isBreak() {
        return row.field(SessionForm.ITEM_KIND).value().equals(ItemKind.BREAK.key());
    }

    public boolean isLinked() {
        return !url.isEmpty();
    }
}
