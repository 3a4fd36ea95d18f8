package dk.albertslund.innovation.observation;

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

/** Sample content of a practice network: two observations, one of each kind, and what they may mean. */
@Component
public final class ObservationSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.observation.";
    private static final List<String> KINDS = List.of(ObservationForm.PASSIVE, ObservationForm.PARTICIPANT);

    private final ObservationForm kind;
    private final FormService forms;
    private final Messages messages;

    public ObservationSampleContent(ObservationForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    /** What points to a row is written after it. */
    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), ObservationForm.KEY, author);
        List<String> rows =
                KINDS.stream().map(any -> UUID.randomUUID().toString()).toList();
        forms.fill(kind, observations(editor, rows));
        String meaning = UUID.randomUUID().toString();
        forms.fill(
                kind,
                List.of(
                        editor.initial(ObservationForm.MEANINGS, meaning, ObservationForm.MEANING, text("meaning")),
                        editor.initial(
                                ObservationForm.MEANINGS, meaning, ObservationForm.BASED_ON, String.join(",", rows))));
    }

    private List<FieldUpdate> observations(FieldUpdateBuilder editor, List<String> rows) {
        List<FieldUpdate> updates = new ArrayList<>();
        updates.add(editor.initial(ObservationForm.AIM, text("aim")));
        for (int number = 0; number < KINDS.size(); number++) {
            String row = rows.get(number);
            String kindOf = KINDS.get(number);
            updates.add(
                    editor.initial(ObservationForm.OBSERVATIONS, row, ObservationForm.PLACE, text(kindOf + ".place")));
            updates.add(editor.initial(ObservationForm.OBSERVATIONS, row, ObservationForm.OBSERVATION_KIND, kindOf));
            updates.add(
                    editor.initial(ObservationForm.OBSERVATIONS, row, ObservationForm.SEEN, text(kindOf + ".seen")));
        }
        updates.add(editor.initial(
                ObservationForm.OBSERVATIONS,
                rows.get(1),
                ObservationForm.MY_ROLE,
                text(ObservationForm.PARTICIPANT + ".role")));
        return updates;
    }

    private String text(String key) {
        return messages.text(TEXT + key);
    }
}
