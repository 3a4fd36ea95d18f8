package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: phase 0 complete and phase 1 begun. */
@Component
public final class PhaseSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.phase.";
    private static final int FIRST_TURN = 1;

    private final PhaseFormRegistry kinds;
    private final FormService forms;
    private final Messages messages;

    public PhaseSampleContent(PhaseFormRegistry kinds, FormService forms, Messages messages) {
        this.kinds = kinds;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        FormFiller focus = new FormFiller(network, kinds.of(Phase.FOCUS), author);
        focus.writeText("", Row.SHEET, "potential");
        focus.write("", Row.SHEET, "citizensInvolved", "planned");
        focus.writeText("", Row.SHEET, "decision");
        focus.writeText("incidents", newRow(), "incident");
        String baseline = newRow();
        focus.writeText("baseline", baseline, "what");
        focus.write("baseline", baseline, "kind", "quantitative");
        focus.writeText("baseline", baseline, "measure");
        focus.writeText("expectedValue", newRow(), "description");
        focus.save();

        FormFiller discovery = new FormFiller(network, kinds.of(Phase.DISCOVERY), author);
        discovery.writeText("", Row.SHEET, "assumptionsBefore");
        discovery.writeText("userTypes", newRow(), "userType");
        String method = newRow();
        discovery.write("methods", method, "method", "interview");
        discovery.writeText("methods", method, "methodNote");
        discovery.save();
    }

    private static String newRow() {
        return UUID.randomUUID().toString();
    }

    /** Collects the values of one phase's form. */
    private final class FormFiller {
        private final PhaseForm kind;
        private final FieldUpdateBuilder editor;
        private final List<FieldUpdate> updates = new ArrayList<>();

        private FormFiller(Network network, PhaseForm kind, String author) {
            this.kind = kind;
            this.editor = new FieldUpdateBuilder(network.id(), kind.key(), FIRST_TURN, author);
        }

        private void writeText(String list, String row, String field) {
            write(list, row, field, messages.text(TEXT + kind.phase().key() + "." + field));
        }

        private void write(String list, String row, String field, String value) {
            updates.add(editor.initial(list, row, field, value));
        }

        private void save() {
            forms.fill(kind, updates);
        }
    }
}
