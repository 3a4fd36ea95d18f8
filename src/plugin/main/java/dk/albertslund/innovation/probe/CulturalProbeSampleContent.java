package dk.albertslund.innovation.probe;

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

/** Sample content of a practice network: a task, and two answers to it with each use that is made of them. */
@Component
public final class CulturalProbeSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.probe.";
    private static final List<String> CODES = List.of("B-01", "B-02");

    private final CulturalProbeForm kind;
    private final FormService forms;
    private final Messages messages;

    public CulturalProbeSampleContent(CulturalProbeForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), CulturalProbeForm.KEY, author);
        List<FieldUpdate> updates = new ArrayList<>();
        updates.add(editor.initial(CulturalProbeForm.TASK, messages.text(TEXT + "task")));
        updates.add(editor.initial(CulturalProbeForm.CONSENT, "true"));
        for (String code : CODES) {
            String row = UUID.randomUUID().toString();
            updates.add(editor.initial(CulturalProbeForm.RETURNS, row, CulturalProbeForm.PERSON_CODE, code));
            updates.add(editor.initial(
                    CulturalProbeForm.RETURNS,
                    row,
                    CulturalProbeForm.PICTURE_USE,
                    String.join(",", CulturalProbeForm.USES)));
            for (String use : CulturalProbeForm.USES) {
                updates.add(
                        editor.initial(CulturalProbeForm.RETURNS, row, use, messages.text(TEXT + code + "." + use)));
            }
        }
        forms.fill(kind, updates);
    }
}
