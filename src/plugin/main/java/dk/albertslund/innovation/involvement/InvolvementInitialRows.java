package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.creation.InitialRows;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormKind;
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
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), InvolvementForm.KEY, founder);
        return Arrays.stream(RowKind.values())
                .map(row -> editor.initial(InvolvementForm.DESIGN, row.defaultRowId(), InvolvementForm.KIND, row.key()))
                .toList();
    }
}
