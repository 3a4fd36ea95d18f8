package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.creation.InitialRows;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.network.Network;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The seven default rows of a new design, one per kind. */
@Component
public final class InvolvementInitialRows implements InitialRows {
    private final InvolvementForm form;

    public InvolvementInitialRows(InvolvementForm form) {
        this.form = form;
    }

    @Override
    public FormKind kind() {
        return form;
    }

    @Override
    public List<FieldUpdate> updates(Network network, String founder) {
        return Arrays.stream(RowKind.values())
                .map(kind -> new FieldUpdate(
                        network.id(),
                        InvolvementForm.KEY,
                        Sheet.ONLY_TURN,
                        InvolvementForm.DESIGN,
                        kind.defaultRowId(),
                        InvolvementForm.KIND,
                        kind.key(),
                        0,
                        founder))
                .toList();
    }
}
