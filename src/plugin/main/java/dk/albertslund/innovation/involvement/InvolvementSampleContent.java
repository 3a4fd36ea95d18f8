package dk.albertslund.innovation.involvement;

import static dk.albertslund.innovation.involvement.PhaseStatus.AGREED;
import static dk.albertslund.innovation.involvement.PhaseStatus.DONE;
import static dk.albertslund.innovation.involvement.PhaseStatus.NONE;
import static dk.albertslund.innovation.involvement.PhaseStatus.PLANNED;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Network;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: who takes part in which phases, with one phase that still lacks citizens. */
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
        updates.addAll(row(editor, RowKind.CITIZENS, DONE, AGREED, NONE, PLANNED, NONE, PLANNED, NONE));
        updates.addAll(row(editor, RowKind.PROFESSIONS, DONE, AGREED, PLANNED, PLANNED, NONE, PLANNED, NONE));
        updates.addAll(row(editor, RowKind.OUTSIDE_WORLD, NONE, AGREED, NONE, PLANNED, NONE, PLANNED, PLANNED));
        updates.addAll(row(editor, RowKind.REFERENCE_LEADER, DONE, NONE, NONE, NONE, AGREED, PLANNED, NONE));
        updates.addAll(row(editor, RowKind.CORE_GROUP, DONE, AGREED, AGREED, AGREED, PLANNED, PLANNED, PLANNED));
        updates.addAll(row(editor, RowKind.TOOLS_APPROACHES, DONE, AGREED, NONE, PLANNED, NONE, PLANNED, NONE));
        updates.add(mode(editor, RowKind.CITIZENS, InvolvementMode.CO_DESIGN));
        updates.add(mode(editor, RowKind.PROFESSIONS, InvolvementMode.CO_DESIGN));
        updates.add(mode(editor, RowKind.OUTSIDE_WORLD, InvolvementMode.CO_IMPLEMENTATION));
        forms.fill(kind, updates);
    }

    /** @param statuses one for each phase, in order */
    private List<FieldUpdate> row(FieldUpdateBuilder editor, RowKind row, PhaseStatus... statuses) {
        List<FieldUpdate> updates = new ArrayList<>();
        updates.add(update(editor, row, InvolvementForm.WHO, messages.text(TEXT + row.key() + ".who")));
        updates.add(update(editor, row, InvolvementForm.FUNCTION, messages.text(TEXT + row.key() + ".function")));
        for (Phase phase : Phase.values()) {
            PhaseStatus status = statuses[phase.ordinal()];
            if (status != NONE) {
                updates.add(update(editor, row, PhaseStatus.field(phase), status.key()));
            }
        }
        return updates;
    }

    private static FieldUpdate mode(FieldUpdateBuilder editor, RowKind row, InvolvementMode mode) {
        return update(editor, row, InvolvementForm.MODE, mode.key());
    }

    private static FieldUpdate update(FieldUpdateBuilder editor, RowKind row, String field, String value) {
        return editor.initial(InvolvementForm.DESIGN, row.defaultRowId(), field, value);
    }
}
