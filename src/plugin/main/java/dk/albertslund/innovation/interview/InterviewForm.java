package dk.albertslund.innovation.interview;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import dk.albertslund.innovation.form.type.RowAction;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Interview: a guide with what to ask, the interviews of the network with codes instead of names,
 * and what was found in them, from which the themes of phase 2 are made.
 */
@Component
public final class InterviewForm extends ExerciseForm {
    public static final String KEY = "interview";
    public static final String PART = "interview";
    /** What the network wants to know. */
    public static final String AIM = "aim";
    /** How most of the interview is led. */
    public static final String INTERVIEW_KIND = "interviewKind";

    public static final String OPENING = "openingQuestion";
    public static final String QUESTIONS = "questions";
    public static final String QUESTION = "question";
    public static final String INTERVIEWS = "interviews";
    public static final String PERSON_CODE = "personCode";
    public static final String DOCUMENTATION = "documentation";
    public static final String CONSENT = "consent";
    public static final String NOTES = "notes";
    public static final String FINDINGS = "findings";
    public static final String FINDING = "finding";
    public static final String FINDING_KIND = "findingKind";
    public static final String QUOTE = "quote";
    /** The interview that it was said in. */
    public static final String SAID_IN = "saidIn";

    /** As long as a theme, which is made of it. */
    private static final int LINE = 120;

    private static final List<RowAction> ACTIONS =
            List.of(RowAction.of("theme", FINDINGS, new ReferenceTarget("phaseTheming", "themes"))
                    .copying(FINDING, "theme")
                    .linkedBy("findings"));

    public InterviewForm() {
        super(KEY, PART, guide(), interviews(), findings());
    }

    private static Section guide() {
        List<Field> frame = List.of(
                Field.longText(AIM, 500).required(),
                Field.choice(INTERVIEW_KIND, List.of(InterviewGuide.GRAND_TOUR, InterviewGuide.NARRATIVE)),
                Field.text(OPENING, 300));
        RowList questions =
                new RowList(QUESTIONS, 40, List.of(Field.text(QUESTION, 200).required())).withLinesOnPaper(3);
        return new Section("guide", frame, List.of(questions));
    }

    private static Section interviews() {
        List<Field> interview = List.of(
                Field.personCode(PERSON_CODE).required(),
                Field.text("userType", 80),
                Field.text("place", 100),
                Field.date("heldOn"),
                Field.number("minutes", 5, 240),
                Field.choices(DOCUMENTATION, List.of("notes", "quotes", "sketch", "photo", "audio", "video")),
                Field.longText(NOTES, 10_000),
                Field.yesNo(CONSENT));
        return Section.of(INTERVIEWS, new RowList(INTERVIEWS, 50, interview).withRules(RowRule.UNIQUE));
    }

    private static Section findings() {
        List<Field> finding = List.of(
                Field.text(FINDING, LINE).required(),
                Field.choice(FINDING_KIND, List.of("story", "journeyStep", "mismatch", "surprise")),
                Field.reference(SAID_IN, KEY, INTERVIEWS, 1),
                Field.longText("story", 3000),
                Field.text(QUOTE, 300),
                Field.choice("feeling", List.of("veryBad", "bad", "neutral", "good", "veryGood")));
        return Section.of(FINDINGS, new RowList(FINDINGS, 200, finding).withRules(RowRule.UNIQUE));
    }

    /** One for each guide: those who deliver are asked other things than those who receive. */
    @Override
    public boolean hasInstances() {
        return true;
    }

    /** A finding can become a theme of phase 2. */
    @Override
    public List<RowAction> actions() {
        return ACTIONS;
    }

    @Override
    public List<Hint> hints(SheetState state) {
        return Stream.concat(
                        InterviewGuide.hints(state).stream(),
                        state.rows(INTERVIEWS).stream().flatMap(InterviewDocumentation::hints))
                .toList();
    }

    /** The number of questions concerns the guide. */
    @Override
    public HintScope hintScope(SheetState rows, FieldChange change) {
        return change.list().equals(QUESTIONS) ? HintScope.FORM : HintScope.ROW;
    }
}
