package dk.albertslund.innovation.prioritising;

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

/** Sample content of a practice network: three criteria and four ideas that everybody can now give points to. */
@Component
public final class PrioritisingSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.prioritising.";
    private static final List<String> WEIGHTS = List.of("5", "4", "3");
    private static final int IDEAS = 4;

    private final PrioritisingForm kind;
    private final FormService forms;
    private final Messages messages;

    public PrioritisingSampleContent(PrioritisingForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), PrioritisingForm.KEY, author);
        List<FieldUpdate> updates = new ArrayList<>();
        updates.add(editor.initial(Stage.FIELD, Stage.VOTING.key()));
        for (int number = 1; number <= WEIGHTS.size(); number++) {
            String row = UUID.randomUUID().toString();
            String name = messages.text(TEXT + "criterion." + number);
            updates.add(editor.initial(PrioritisingForm.CRITERIA, row, PrioritisingForm.NAME, name));
            updates.add(editor.initial(PrioritisingForm.CRITERIA, row, "weight", WEIGHTS.get(number - 1)));
        }
        for (int number = 1; number <= IDEAS; number++) {
            String text = messages.text(TEXT + "idea." + number);
            updates.add(
                    editor.initial(PrioritisingForm.IDEAS, UUID.randomUUID().toString(), PrioritisingForm.TEXT, text));
        }
        forms.fill(kind, updates);
    }
}
