package dk.albertslund.innovation.prioritising;

import dk.albertslund.innovation.form.AnswerSummary;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Prioritisation: criteria first, then each person gives points and scores without seeing the
 * others', and then the ideas stand in four fields by effect and ability.
 */
@Component
public final class PrioritisingForm implements FormKind {
    public static final String KEY = "prioritising";
    public static final String PART = "prioritising";
    public static final String CRITERIA = "criteria";
    public static final String IDEAS = "ideas";
    public static final String NAME = "name";
    public static final String TEXT = "text";
    public static final String POINTS = "points";
    public static final String EFFECT = "effect";
    public static final String ABILITY = "ability";
    /** How many points each person has. */
    public static final String BUDGET = "pointsEach";

    private static final int MOST_CRITERIA = 6;
    private static final int MOST_IDEAS = 200;
    private static final int NAME_LIMIT = 80;
    private static final int TEXT_LIMIT = 200;
    private static final int DECISION_LIMIT = 2000;
    private static final int MOST_POINTS = 20;
    private static final int USUAL_POINTS = 5;
    private static final int SCALE = 5;
    private static final double MIDDLE = 3;
    private static final FormDefinition DEFINITION = define();

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public FormDefinition definition() {
        return DEFINITION;
    }

    private static FormDefinition define() {
        RowRules untilScoring = RowRules.NONE.lockedFrom(Stage.VOTING);
        RowList criteria = new RowList(
                CRITERIA,
                MOST_CRITERIA,
                List.of(Field.text(NAME, NAME_LIMIT).required(), Field.scale("weight", SCALE)));
        RowList ideas = new RowList(
                IDEAS,
                MOST_IDEAS,
                List.of(
                        Field.text(TEXT, TEXT_LIMIT).required(),
                        Field.number(POINTS, 0, MOST_POINTS).perPerson(BUDGET, USUAL_POINTS),
                        Field.scale(EFFECT, SCALE).perPerson(),
                        Field.scale(ABILITY, SCALE).perPerson()));
        return FormDefinition.of(
                List.of(Stage.SHARED, Stage.VOTING, Stage.CLOSED),
                new Section(
                        CRITERIA,
                        List.of(Field.number(BUDGET, 1, MOST_POINTS).lockedFrom(Stage.VOTING)),
                        List.of(criteria.withRules(untilScoring))),
                new Section(IDEAS, List.of(), List.of(ideas.withRules(untilScoring))),
                new Section("decision", List.of(Field.longText("decision", DECISION_LIMIT)), List.of()));
    }

    /** Which of the four fields an idea stands in, by the mean of what people answered. */
    @Override
    public List<Hint> states(VisibleSheet sheet) {
        return sheet.state().rows(IDEAS).stream()
                .flatMap(idea -> field(sheet.answers(idea.id(), EFFECT), sheet.answers(idea.id(), ABILITY)).stream()
                        .map(text -> new Hint(idea.id(), "", text, List.of())))
                .toList();
    }

    private static Optional<String> field(Optional<AnswerSummary> effect, Optional<AnswerSummary> ability) {
        if (effect.isEmpty() || ability.isEmpty()) {
            return Optional.empty();
        }
        boolean isAble = ability.get().mean() >= MIDDLE;
        if (effect.get().mean() >= MIDDLE) {
            return Optional.of(
                    isAble ? "innovation.prioritising.field.strongAble" : "innovation.prioritising.field.strongUnable");
        }
        return Optional.of(
                isAble ? "innovation.prioritising.field.weakAble" : "innovation.prioritising.field.weakUnable");
    }

    /** One for each time that the exercise is done. */
    @Override
    public boolean hasInstances() {
        return true;
    }

    @Override
    public List<Section> sectionsForMacro(String part) {
        return part.equals(PART) ? sections() : List.of();
    }
}
