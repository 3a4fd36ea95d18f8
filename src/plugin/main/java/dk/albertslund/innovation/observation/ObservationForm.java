package dk.albertslund.innovation.observation;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import dk.albertslund.innovation.form.type.RowAction;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Observation: what was seen, by whoever saw it, and apart from it what it may mean, from which the
 * themes of phase 2 are made.
 */
@Component
public final class ObservationForm extends ExerciseForm {
    public static final String KEY = "observation";
    public static final String PART = "observation";
    public static final String AIM = "aim";
    /** What the network will do with notes, photos and counts. */
    public static final String MATERIAL_USE = "materialUse";

    public static final String OBSERVATIONS = "observations";
    public static final String PLACE = "place";
    /** Whether the observer took part. */
    public static final String OBSERVATION_KIND = "observationKind";

    public static final String PARTICIPANT = "participant";
    public static final String PASSIVE = "passive";
    public static final String MY_ROLE = "myRole";
    public static final String SEEN = "seen";
    public static final String SURPRISE = "surprise";
    public static final String MATERIAL_KIND = "materialKind";
    public static final String CONSENT = "consent";
    public static final String MEANINGS = "meanings";
    public static final String MEANING = "meaning";
    /** The observations that it was concluded from. */
    public static final String BASED_ON = "basedOn";

    /** As long as a theme, which is made of it. */
    private static final int LINE = 120;

    private static final int MOST_OBSERVATIONS = 100;
    private static final int MOST_SOURCES = 5;
    private static final List<RowAction> ACTIONS =
            List.of(RowAction.of("theme", MEANINGS, new ReferenceTarget("phaseTheming", "themes"))
                    .copying(MEANING, "theme")
                    .linkedBy("meanings"));

    public ObservationForm() {
        super(KEY, PART, plan(), observations(), meanings());
    }

    private static Section plan() {
        return Section.of("plan", Field.longText(AIM, 500).required(), Field.longText(MATERIAL_USE, 1000));
    }

    /** Nobody rewrites what somebody else has seen. */
    private static Section observations() {
        List<Field> observation = List.of(
                Field.text(PLACE, 100).required(),
                Field.choice(OBSERVATION_KIND, List.of(PARTICIPANT, PASSIVE)).required(),
                Field.text(MY_ROLE, 200),
                Field.date("seenOn"),
                Field.number("minutes", 5, 720),
                Field.longText(SEEN, 10_000).required(),
                Field.longText(SURPRISE, 2000),
                Field.choices(MATERIAL_KIND, List.of("notes", "photo", "video", "counts", "sketch", "objects")),
                Field.yesNo(CONSENT));
        return Section.of(
                OBSERVATIONS, new RowList(OBSERVATIONS, MOST_OBSERVATIONS, observation).withRules(RowRule.AUTHOR_ONLY));
    }

    private static Section meanings() {
        List<Field> meaning = List.of(
                Field.text(MEANING, LINE).required(),
                Field.reference(BASED_ON, KEY, OBSERVATIONS, MOST_SOURCES),
                Field.longText("why", 2000));
        return Section.of(MEANINGS, new RowList(MEANINGS, 100, meaning).withRules(RowRule.UNIQUE));
    }

    /** What it means can become a theme of phase 2. */
    @Override
    public List<RowAction> actions() {
        return ACTIONS;
    }

    @Override
    public List<Hint> hints(SheetState state) {
        return Stream.concat(
                        state.rows(OBSERVATIONS).stream().flatMap(ObservationHints::ofObservation),
                        state.rows(MEANINGS).stream().flatMap(ObservationHints::ofMeaning))
                .toList();
    }
}
