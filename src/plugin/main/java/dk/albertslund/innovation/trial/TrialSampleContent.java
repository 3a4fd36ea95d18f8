package dk.albertslund.innovation.trial;

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

/** Sample content of a practice network: a trial action that is under way, and one that was stopped. */
@Component
public final class TrialSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.trial.";
    private static final List<String> SENTENCE =
            List.of(TrialForm.TRIAL, "withWhom", "where", TrialForm.SIGNS, "hypothesis");
    private static final int WEEKS_SO_FAR = 2;
    private static final int WEEKS_LEFT = 3;

    private final TrialForm kind;
    private final FormService forms;
    private final Messages messages;
    private final Clock clock;

    public TrialSampleContent(TrialForm kind, FormService forms, Messages messages, Clock clock) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), TrialForm.KEY, author);
        LocalDate today = LocalDate.now(clock);
        List<FieldUpdate> updates = new ArrayList<>();
        String running = write(editor, 1, updates);
        updates.add(day(editor, running, TrialForm.FROM, today.minusWeeks(WEEKS_SO_FAR)));
        updates.add(day(editor, running, TrialForm.TO, today.plusWeeks(WEEKS_LEFT)));
        updates.add(day(editor, running, TrialForm.LOOK_AGAIN, today.plusWeeks(WEEKS_LEFT)));
        String stopped = write(editor, 2, updates);
        String learnt = messages.text(TEXT + "2." + TrialForm.LEARNT);
        updates.add(day(editor, stopped, TrialForm.FROM, today.minusWeeks(WEEKS_SO_FAR)));
        updates.add(editor.initial(TrialForm.ROWS, stopped, TrialForm.LEARNT, learnt));
        updates.add(editor.initial(TrialForm.ROWS, stopped, TrialForm.OUTCOME, "stop"));
        forms.fill(kind, updates);
    }

    private String write(FieldUpdateBuilder editor, int number, List<FieldUpdate> updates) {
        String row = UUID.randomUUID().toString();
        SENTENCE.forEach(field ->
                updates.add(editor.initial(TrialForm.ROWS, row, field, messages.text(TEXT + number + "." + field))));
        return row;
    }

    private static FieldUpdate day(FieldUpdateBuilder editor, String row, String field, LocalDate day) {
        return editor.initial(TrialForm.ROWS, row, field, day.toString());
    }
}
