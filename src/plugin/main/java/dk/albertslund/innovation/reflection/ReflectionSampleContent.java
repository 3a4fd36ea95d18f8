package dk.albertslund.innovation.reflection;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: a whole reflection on a talk and one on a session, both shown. */
@Component
public final class ReflectionSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.reflection.";
    private static final List<String> KINDS = List.of(ReflectionForm.TALK, "session");

    private final ReflectionForm kind;
    private final FormService forms;
    private final Messages messages;

    public ReflectionSampleContent(ReflectionForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), ReflectionForm.KEY, author);
        List<FieldUpdate> updates = new ArrayList<>();
        for (int number = 1; number <= KINDS.size(); number++) {
            String row = UUID.randomUUID().toString();
            values(number)
                    .forEach((field, value) -> updates.add(editor.initial(ReflectionForm.ROWS, row, field, value)));
            // Only a row that has an author can be shown by them
            updates.add(editor.initial(ReflectionForm.ROWS, row, Row.SHARED, "true"));
        }
        forms.fill(kind, updates);
    }

    private Map<String, String> values(int number) {
        String text = TEXT + number + ".";
        return Map.of(
                ReflectionForm.OCCASION, messages.text(text + "occasion"),
                ReflectionForm.OCCASION_KIND, KINDS.get(number - 1),
                ReflectionForm.TAKEAWAYS, lines(text + "takeaway."),
                ReflectionForm.INSIGHTS, lines(text + "insight."),
                ReflectionForm.DEFINITION_OF_INNOVATION, messages.text(text + "definition"),
                ReflectionForm.NEXT_ACTION, messages.text(text + "next"));
    }

    private String lines(String prefix) {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= ReflectionForm.FEWEST; line++) {
            lines.add(messages.text(prefix + line));
        }
        return String.join("\n", lines);
    }
}
