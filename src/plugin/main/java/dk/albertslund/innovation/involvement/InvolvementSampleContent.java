package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.network.Network;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: three of the default rows filled in. */
@Component
public final class InvolvementSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.involvement.";

    private final InvolvementForm kind;
    private final FormService forms;
    private final Messages messages;

    public InvolvementSampleContent(InvolvementForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        List<FieldUpdate> updates = new ArrayList<>();
        updates.addAll(
                row(network, author, RowKind.CITIZENS, "discovery,ideation,prototype", InvolvementMode.CO_DESIGN));
        updates.addAll(
                row(network, author, RowKind.PROFESSIONS, "discovery,theming,ideation", InvolvementMode.CO_DESIGN));
        updates.addAll(row(
                network,
                author,
                RowKind.OUTSIDE_WORLD,
                "ideation,prototype,continuation",
                InvolvementMode.CO_IMPLEMENTATION));
        forms.fill(kind, updates);
    }

    private List<FieldUpdate> row(Network network, String author, RowKind row, String phases, InvolvementMode mode) {
        return List.of(
                update(network, author, row, InvolvementForm.WHO, messages.text(TEXT + row.key() + ".who")),
                update(network, author, row, InvolvementForm.PHASES, phases),
                update(network, author, row, InvolvementForm.FUNCTION, messages.text(TEXT + row.key() + ".function")),
                update(network, author, row, InvolvementForm.MODE, mode.key()),
                update(network, author, row, InvolvementForm.STATUS, PlanStatus.PLANNED.key()));
    }

    private static FieldUpdate update(Network network, String author, RowKind row, String field, String value) {
        return new FieldUpdate(
                network.id(),
                InvolvementForm.KEY,
                Sheet.ONLY_TURN,
                InvolvementForm.DESIGN,
                row.defaultRowId(),
                field,
                value,
                0,
                author);
    }
}
