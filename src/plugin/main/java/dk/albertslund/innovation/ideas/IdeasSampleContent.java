package dk.albertslund.innovation.ideas;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: six ideas that all see, two of them gathered under the first. */
@Component
public final class IdeasSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.ideas.";
    private static final int GATHERED = 2;
    /** Perspective and kind of each idea. */
    private static final List<List<String>> KINDS = List.of(
            List.of("user", "furtherDevelopment"),
            List.of("staff", "furtherDevelopment"),
            List.of("operations", "furtherDevelopment"),
            List.of("expert", "transfer"),
            List.of("management", "transfer"),
            List.of("creative", "radicalChange"));

    private final IdeasForm kind;
    private final FormService forms;
    private final Messages messages;

    public IdeasSampleContent(IdeasForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), IdeasForm.KEY, author);
        List<FieldUpdate> updates = new ArrayList<>();
        updates.add(editor.initial(Stage.FIELD, Stage.SHARED.key()));
        updates.add(editor.initial(IdeasForm.QUESTION, messages.text(TEXT + "question")));
        String first = UUID.randomUUID().toString();
        for (int number = 1; number <= KINDS.size(); number++) {
            String row = number == 1 ? first : UUID.randomUUID().toString();
            List<String> kinds = KINDS.get(number - 1);
            updates.add(editor.initial(IdeasForm.ROWS, row, IdeasForm.TEXT, messages.text(TEXT + number)));
            updates.add(editor.initial(IdeasForm.ROWS, row, IdeasForm.PERSPECTIVE, kinds.get(0)));
            updates.add(editor.initial(IdeasForm.ROWS, row, IdeasForm.IDEA_KIND, kinds.get(1)));
            if (number > 1 && number <= 1 + GATHERED) {
                updates.add(editor.initial(IdeasForm.ROWS, row, Row.MERGED_INTO, first));
            }
        }
        forms.fill(kind, updates);
    }
}
