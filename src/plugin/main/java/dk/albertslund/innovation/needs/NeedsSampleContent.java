package dk.albertslund.innovation.needs;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: four needs that all see. */
@Component
public final class NeedsSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.needs.";
    /** Kind of knowledge and disturbance of each need. */
    private static final List<List<String>> KINDS = List.of(
            List.of("experience", "disturbs"),
            List.of("fact", "informs"),
            List.of("attitude", "disturbs"),
            List.of("value", "confirms"));

    private final NeedsForm kind;
    private final FormService forms;
    private final Messages messages;

    public NeedsSampleContent(NeedsForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), NeedsForm.KEY, author);
        List<FieldUpdate> updates = new ArrayList<>();
        updates.add(editor.initial(Stage.FIELD, Stage.SHARED.key()));
        for (int number = 1; number <= KINDS.size(); number++) {
            String row = UUID.randomUUID().toString();
            List<String> kinds = KINDS.get(number - 1);
            updates.add(editor.initial(NeedsForm.ROWS, row, NeedsForm.INPUT, messages.text(TEXT + number + ".input")));
            updates.add(editor.initial(NeedsForm.ROWS, row, NeedsForm.GIVER, messages.text(TEXT + number + ".giver")));
            updates.add(editor.initial(NeedsForm.ROWS, row, NeedsForm.NEED_KIND, kinds.get(0)));
            updates.add(editor.initial(NeedsForm.ROWS, row, NeedsForm.DISTURBANCE, kinds.get(1)));
        }
        forms.fill(kind, updates);
    }
}
