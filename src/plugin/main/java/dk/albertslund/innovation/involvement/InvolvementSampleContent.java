package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
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
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), InvolvementForm.KEY, author);
        List<FieldUpdate> updates = new ArrayList<>();
        updates.addAll(row(editor, RowKind.CITIZENS, "discovery,ideation,prototype", InvolvementMode.CO_DESIGN));
        updates.addAll(row(editor, RowKind.PROFESSIONS, "discovery,theming,ideation", InvolvementMode.CO_DESIGN));
        updates.addAll(row(
                editor, RowKind.OUTSIDE_WORLD, "ideation,prototype,continuation", InvolvementMode.CO_IMPLEMENTATION));
        forms.fill(kind, updates);
    }

    private List<FieldUpdate> row(FieldUpdateBuilder editor, RowKind row, String phases, InvolvementMode mode) {
        return List.of(
                update(editor, row, InvolvementForm.WHO, messages.text(TEXT + row.key() + ".who")),
                update(editor, row, InvolvementForm.PHASES, phases),
                update(editor, row, InvolvementForm.FUNCTION, messages.text(TEXT + row.key() + ".function")),
                update(editor, row, InvolvementForm.MODE, mode.key()),
                update(editor, row, InvolvementForm.STATUS, PlanStatus.PLANNED.key()));
    }

    private static FieldUpdate update(FieldUpdateBuilder editor, RowKind row, String field, String value) {
        return editor.initial(InvolvementForm.DESIGN, row.defaultRowId(), field, value);
    }
}
