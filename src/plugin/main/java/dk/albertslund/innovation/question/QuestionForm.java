package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The innovation question: why it is asked, which challenges make it necessary, which problem sends the network looking
 * for new ways, and the drafts of the question itself, one of which is chosen.
 */
@Component
public final class QuestionForm implements FormKind {
    public static final String KEY = "innovationQuestion";
    public static final String DRAFTS = "drafts";
    public static final String TEXT = "text";
    public static final String CHOSEN = "chosen";
    public static final int TEXT_LIMIT = 200;
    private static final int STORY_LIMIT = 1000;
    private static final int MOST_DRAFTS = 50;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section(
                        "background",
                        List.of(
                                Field.longText("why", STORY_LIMIT).required(),
                                Field.longText("necessaryChallenges", STORY_LIMIT)
                                        .required(),
                                Field.longText("problem", STORY_LIMIT).required()),
                        List.of()),
                new Section("question", List.of(Field.row(CHOSEN, DRAFTS)), List.of(drafts())));
    }

    @Override
    public List<Section> shownBy(String part) {
        return part.equals("question") ? sections() : List.of();
    }

    /** The three marks of a good question are ticks: only people can tell. */
    private static RowList drafts() {
        return new RowList(
                DRAFTS,
                MOST_DRAFTS,
                List.of(
                        Field.text(TEXT, TEXT_LIMIT).required(),
                        Field.yesNo("hasVision"),
                        Field.yesNo("answerUnknown"),
                        Field.yesNo("shortClearMotivating")));
    }

    /** The text of the chosen draft; empty until one is chosen, and again if the chosen draft is removed. */
    public static Optional<String> chosen(Content content) {
        return content.row(content.value(CHOSEN)).map(QuestionForm::text).filter(text -> !text.isEmpty());
    }

    private static String text(Row draft) {
        return draft.value(TEXT);
    }
}
