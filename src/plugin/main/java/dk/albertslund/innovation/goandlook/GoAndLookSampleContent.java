package dk.albertslund.innovation.goandlook;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: a complete solution, and one whose adaptation is not written yet. */
@Component
public final class GoAndLookSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.goAndLook.";
    private static final List<String> OF_ALL = List.of(
            GoAndLookForm.SOLUTION,
            GoAndLookForm.PLACE,
            GoAndLookForm.THEME_FIT,
            GoAndLookForm.WHAT_WORKS,
            GoAndLookForm.DIFFERENCES,
            GoAndLookForm.CONTACT);

    private final GoAndLookForm kind;
    private final FormService forms;
    private final Messages messages;

    public GoAndLookSampleContent(GoAndLookForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), GoAndLookForm.KEY, author);
        List<FieldUpdate> updates = new ArrayList<>();
        String complete = UUID.randomUUID().toString();
        write(editor, updates, complete, "1.");
        updates.add(editor.initial(
                GoAndLookForm.ROWS, complete, GoAndLookForm.ADAPTATION, messages.text(TEXT + "1.adaptation")));
        updates.add(editor.initial(GoAndLookForm.ROWS, complete, GoAndLookForm.REUSE, "adapt"));
        write(editor, updates, UUID.randomUUID().toString(), "2.");
        forms.fill(kind, updates);
    }

    private void write(FieldUpdateBuilder editor, List<FieldUpdate> updates, String row, String number) {
        OF_ALL.forEach(field ->
                updates.add(editor.initial(GoAndLookForm.ROWS, row, field, messages.text(TEXT + number + field))));
    }
}
