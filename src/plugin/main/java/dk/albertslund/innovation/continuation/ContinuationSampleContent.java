package dk.albertslund.innovation.continuation;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.network.Network;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: a value that nobody expected, and a first count with the next one due. */
@Component
public final class ContinuationSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.continuation.";
    private static final int MONTHS_AGO = 4;

    private final RealisationForm kind;
    private final FormService forms;
    private final Messages messages;
    private final Clock clock;

    public ContinuationSampleContent(RealisationForm kind, FormService forms, Messages messages, Clock clock) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), RealisationForm.KEY, author);
        String value = UUID.randomUUID().toString();
        String count = UUID.randomUUID().toString();
        String day = LocalDate.now(clock).minusMonths(MONTHS_AGO).toString();
        List<FieldUpdate> updates = new ArrayList<>();
        updates.add(editor.initial(RealisationForm.VALUES, value, RealisationForm.VALUE_TYPE, "staffSatisfaction"));
        updates.add(editor.initial(
                RealisationForm.VALUES, value, RealisationForm.REALISED, messages.text(TEXT + "realised")));
        updates.add(editor.initial(RealisationForm.PRACTICE, count, RealisationForm.COUNTED_ON, day));
        updates.add(editor.initial(RealisationForm.PRACTICE, count, RealisationForm.MONTH, "start"));
        updates.add(editor.initial(RealisationForm.PRACTICE, count, RealisationForm.COUNT, "4"));
        updates.add(editor.initial(
                RealisationForm.PRACTICE, count, RealisationForm.GROUPS, messages.text(TEXT + "groups")));
        forms.fill(kind, updates);
    }
}
