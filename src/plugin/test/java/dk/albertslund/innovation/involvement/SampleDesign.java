package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;

/** Builder of a design. */
final class SampleDesign {
    private final List<FieldChange> changes = new ArrayList<>();
    private int rows;

    SampleDesign row(String kind, String phases, String mode, String status) {
        rows++;
        return with(InvolvementForm.KIND, kind)
                .with(InvolvementForm.PHASES, phases)
                .with(InvolvementForm.MODE, mode)
                .with(InvolvementForm.STATUS, status);
    }

    /** Sets a field of the last row. */
    SampleDesign with(String field, String value) {
        int revision = changes.size() + 1;
        changes.add(new FieldChange(
                revision, rows, InvolvementForm.DESIGN, "row-" + rows, field, value, Samples.ASTA.key(), Samples.NOON));
        return this;
    }

    SampleDesign removed() {
        return with(Row.REMOVED, "true");
    }

    SheetState state() {
        return new SheetState(changes);
    }
}
