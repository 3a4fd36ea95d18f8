package dk.albertslund.innovation.knowledge;

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
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Knowledge and not-knowledge, by Darsø's innovation diamond: what the network knows, what it does
 * not know, its relations and its concepts, each scored from time to time. How strong a relation is, only members see.
 */
@Component
public final class KnowledgeForm extends ExerciseForm {
    public static final String KEY = "knowledge";
    public static final String PART = "knowledge";
    public static final String KNOWN = "known";
    public static final String NOT_KNOWN = "notKnown";
    public static final String RELATIONS = "relations";
    public static final String CONCEPTS = "concepts";
    public static final String SCORES = "scores";
    public static final String TEXT = "text";
    public static final String CONCEPT = "concept";
    public static final String QUESTION = "question";
    public static final String WHO = "whoMightKnow";
    public static final String ANSWER = "answer";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String STRENGTH = "strength";
    public static final String NEEDED = "neededStrength";

    /** What the network does about the holes in its relations, who does it, and until when. */
    public static final String ACTION = "holeAction";

    public static final String ACTION_OWNER = "holeOwner";
    public static final String ACTION_DUE = "holeDue";

    private static final int MOST_ROWS = 50;
    private static final int SCALE = 5;
    private static final List<RowAction> ACTIONS = List.of(
            RowAction.of("discovery", NOT_KNOWN, new ReferenceTarget("phaseDiscovery", "needs"))
                    .copying(QUESTION, "input")
                    .copying(WHO, "giver"),
            RowAction.of("trial", NOT_KNOWN, new ReferenceTarget("trialAction", "rows"))
                    .copying(QUESTION, "learnWhat")
                    .linkedBy("question"),
            RowAction.of("known", NOT_KNOWN, new ReferenceTarget(KEY, KNOWN)).copying(ANSWER, TEXT));

    public KnowledgeForm() {
        super(
                KEY,
                PART,
                unique(KNOWN, line(TEXT).required()),
                unique(NOT_KNOWN, line(QUESTION).required(), Field.text(WHO, 100), line(ANSWER)),
                relations(),
                unique(CONCEPTS, line(CONCEPT).required()),
                DiamondScores.section());
    }

    private static Section unique(String list, Field... fields) {
        return Section.of(list, RowList.of(list, MOST_ROWS, fields).withRules(RowRule.UNIQUE));
    }

    private static Field line(String key) {
        return Field.text(key, 300);
    }

    /** With what is done about the holes in them. */
    private static Section relations() {
        List<Field> action = List.of(line(ACTION), Field.people(ACTION_OWNER, 1), Field.date(ACTION_DUE));
        RowList relations = RowList.of(
                RELATIONS,
                MOST_ROWS,
                Field.text(FROM, 80).required(),
                Field.text(TO, 80).required(),
                Field.scale(STRENGTH, SCALE).editorsOnly(),
                Field.scale(NEEDED, SCALE).editorsOnly());
        return new Section(RELATIONS, action, List.of(relations.readAsCards()));
    }

    @Override
    public List<RowAction> actions() {
        return ACTIONS;
    }

    @Override
    public List<Hint> hints(SheetState state) {
        return RelationHoles.of(state).hints(state);
    }

    /** A hole can be closed by any relation, any score, and what is done about it. */
    @Override
    public HintScope hintScope(SheetState rows, FieldChange change) {
        return Set.of("", RELATIONS, SCORES).contains(change.list()) ? HintScope.FORM : HintScope.ROW;
    }

    @Override
    public List<Hint> states(SheetState state) {
        return state.rows(NOT_KNOWN).stream()
                .filter(row -> !row.value(ANSWER).isEmpty())
                .map(row -> new Hint(row.id(), "", "innovation.form.knowledge.state.answered", List.of()))
                .toList();
    }

    /** False, as it is about the network's own people. */
    @Override
    public boolean isCopiedWithPages() {
        return false;
    }
}
