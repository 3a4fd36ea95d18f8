package dk.albertslund.innovation.question;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
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
        Filling filling = new Filling(network.id(), author, new ArrayList<>());
        STORIES.forEach(story -> filling.write("", Row.SHEET, story, messages.text(PRACTICE + story)));
        EXCUSES.forEach(code -> addExcuse(filling, code));
        for (int draft = 1; draft <= MARKS.size(); draft++) {
            addDraft(filling, messages.text(PRACTICE + "draft." + draft), MARKS.get(draft - 1));
        }
        forms.fill(kind, filling.edits());
    }

    private void addExcuse(Filling filling, String code) {
        String row = ExcuseRowIds.id(code);
        filling.write(QuestionForm.EXCUSES, row, QuestionForm.PUT_AWAY, YES);
        filling.write(QuestionForm.EXCUSES, row, QuestionForm.WITHOUT_IT, messages.text(PRACTICE + "without." + code));
    }

    private static void addDraft(Filling filling, String text, List<String> marks) {
        String row = UUID.randomUUID().toString();
        filling.write(QuestionForm.DRAFTS, row, QuestionForm.TEXT, text);
        marks.forEach(mark -> filling.write(QuestionForm.DRAFTS, row, mark, YES));
    }

    private record Filling(int networkId, String author, List<FieldUpdate> edits) {
        void write(String list, String row, String field, String value) {
            edits.add(
                    new FieldUpdate(networkId, QuestionForm.KEY, Sheet.ONLY_TURN, list, row, field, value, 0, author));
        }
    }
}
