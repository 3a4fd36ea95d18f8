package dk.albertslund.innovation.question;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.Forms;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A question with its background and three drafts, none chosen yet: choosing is for the one who practises. */
@Component
public final class QuestionPractice implements Practice {
    private static final List<String> STORIES = List.of("why", "necessaryChallenges", "problem");
    private static final int DRAFTS = 3;

    private final QuestionForm kind;
    private final Forms forms;
    private final Texts texts;

    public QuestionPractice(QuestionForm kind, Forms forms, Texts texts) {
        this.kind = kind;
        this.forms = forms;
        this.texts = texts;
    }

    @Override
    public void fill(Network network, String author) {
        List<Edit> edits = new ArrayList<>();
        for (String story : STORIES) {
            edits.add(edit(network, "", Row.SHEET, story, "innovation.practice." + story, author));
        }
        for (int draft = 1; draft <= DRAFTS; draft++) {
            String row = UUID.randomUUID().toString();
            String text = "innovation.practice.draft." + draft;
            edits.add(edit(network, QuestionForm.DRAFTS, row, QuestionForm.TEXT, text, author));
        }
        forms.fill(kind, edits);
    }

    private Edit edit(Network network, String list, String row, String field, String textKey, String author) {
        return new Edit(
                network.id(), QuestionForm.KEY, Sheet.ONLY_TURN, list, row, field, texts.text(textKey), 0, author);
    }
}
