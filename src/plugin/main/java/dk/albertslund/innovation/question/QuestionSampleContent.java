package dk.albertslund.innovation.question;

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

/**
 * Sample content of a practice network: background, two excuses and three drafts, one of them checked and none chosen.
 */
@Component
public final class QuestionSampleContent implements SampleContent {
    private static final String PRACTICE = "innovation.practice.";
    private static final List<String> STORIES = List.of("why", "necessaryChallenges", "problem");
    private static final List<String> EXCUSES = List.of("noTime", "citizensWont");
    private static final List<List<String>> MARKS =
            List.of(List.of("hasVision", "short"), Mark.allTicks(), List.of("short", "clear"));
    private static final String YES = "true";

    private final QuestionForm kind;
    private final FormService forms;
    private final Messages messages;

    public QuestionSampleContent(QuestionForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), QuestionForm.KEY, author);
        List<FieldUpdate> updates = new ArrayList<>();
        STORIES.forEach(story -> updates.add(editor.initial(story, messages.text(PRACTICE + story))));
        EXCUSES.forEach(code -> updates.addAll(excuse(editor, code)));
        for (int draft = 1; draft <= MARKS.size(); draft++) {
            updates.addAll(draft(editor, messages.text(PRACTICE + "draft." + draft), MARKS.get(draft - 1)));
        }
        forms.fill(kind, updates);
    }

    private List<FieldUpdate> excuse(FieldUpdateBuilder editor, String code) {
        String row = ExcuseRowIds.id(code);
        String without = messages.text(PRACTICE + "without." + code);
        return List.of(
                editor.initial(QuestionForm.EXCUSES, row, QuestionForm.PUT_AWAY, YES),
                editor.initial(QuestionForm.EXCUSES, row, QuestionForm.WITHOUT_IT, without));
    }

    private static List<FieldUpdate> draft(FieldUpdateBuilder editor, String text, List<String> marks) {
        String row = UUID.randomUUID().toString();
        List<FieldUpdate> updates = new ArrayList<>();
        updates.add(editor.initial(QuestionForm.DRAFTS, row, QuestionForm.TEXT, text));
        marks.forEach(mark -> updates.add(editor.initial(QuestionForm.DRAFTS, row, mark, YES)));
        return updates;
    }
}
