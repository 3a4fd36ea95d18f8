package dk.albertslund.innovation.interview;

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

/** Sample content of a practice network: a guide, two interviews and what was found in them. */
@Component
public final class InterviewSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.interview.";
    private static final int QUESTIONS = 8;
    private static final List<String> CODES = List.of("B-01", "B-02");
    private static final List<String> KINDS = List.of("surprise", "mismatch", "story");

    private final InterviewForm kind;
    private final FormService forms;
    private final Messages messages;

    public InterviewSampleContent(InterviewForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    /** What points to a row is written after it. */
    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), InterviewForm.KEY, author);
        List<String> interviews = CODES.stream().map(code -> newRow()).toList();
        forms.fill(kind, guideAndInterviews(editor, interviews));
        forms.fill(kind, findings(editor, interviews));
    }

    private List<FieldUpdate> guideAndInterviews(FieldUpdateBuilder editor, List<String> interviews) {
        List<FieldUpdate> updates = new ArrayList<>();
        updates.add(editor.initial(InterviewForm.AIM, text("aim")));
        updates.add(editor.initial(InterviewForm.INTERVIEW_KIND, InterviewGuide.GRAND_TOUR));
        for (int number = 1; number <= QUESTIONS; number++) {
            updates.add(editor.initial(
                    InterviewForm.QUESTIONS, newRow(), InterviewForm.QUESTION, text("question." + number)));
        }
        for (int number = 0; number < CODES.size(); number++) {
            String row = interviews.get(number);
            String code = CODES.get(number);
            updates.add(editor.initial(InterviewForm.INTERVIEWS, row, InterviewForm.PERSON_CODE, code));
            updates.add(editor.initial(InterviewForm.INTERVIEWS, row, InterviewForm.DOCUMENTATION, "notes,quotes"));
            updates.add(editor.initial(InterviewForm.INTERVIEWS, row, InterviewForm.NOTES, text(code + ".notes")));
        }
        return updates;
    }

    private List<FieldUpdate> findings(FieldUpdateBuilder editor, List<String> interviews) {
        List<FieldUpdate> updates = new ArrayList<>();
        for (int number = 0; number < KINDS.size(); number++) {
            String row = newRow();
            String finding = text("finding." + (number + 1));
            String interview = interviews.get(number % CODES.size());
            updates.add(editor.initial(InterviewForm.FINDINGS, row, InterviewForm.FINDING, finding));
            updates.add(editor.initial(InterviewForm.FINDINGS, row, InterviewForm.FINDING_KIND, KINDS.get(number)));
            updates.add(editor.initial(InterviewForm.FINDINGS, row, InterviewForm.SAID_IN, interview));
        }
        return updates;
    }

    private String text(String key) {
        return messages.text(TEXT + key);
    }

    private static String newRow() {
        return UUID.randomUUID().toString();
    }
}
