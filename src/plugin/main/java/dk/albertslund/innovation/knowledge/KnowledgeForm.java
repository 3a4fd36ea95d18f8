package dk.albertslund.innovation.knowledge;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import dk.albertslund.innovation.form.type.RowAction;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Knowledge and not-knowledge, by Darsø's innovation diamond: what the network knows, what it does
 * not know, its relations and its concepts, each scored from time to time. How strong a relation is, only members see.
 */
@Component
public final class KnowledgeForm implements FormKind {
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
    public static final String TAKEN_ON = "takenOn";
    /** One score for each corner, in the order in which the diamond is drawn: top, right, bottom, left. */
    public static final List<String> CORNERS =
            List.of("relationScore", "notKnowledgeScore", "conceptScore", "knowledgeScore");

    /** What the network does about the holes in its relations, who does it, and until when. */
    public static final String ACTION = "holeAction";

    public static final String ACTION_OWNER = "holeOwner";
    public static final String ACTION_DUE = "holeDue";

    private static final int MOST_ROWS = 50;
    private static final int LINE_LIMIT = 300;
    private static final int WHO_LIMIT = 100;
    private static final int GROUP_LIMIT = 80;
    private static final int SCALE = 5;
    private static final RowRules UNIQUE = RowRules.of(RowRule.UNIQUE);
    /** Changes nothing for those who write; a list with rules is read as cards, which have the labels of the fields. */
    private static final RowRules LABELLED = RowRules.of(RowRule.COUNTED);

    private static final FormDefinition DEFINITION = define();
    private static final List<RowAction> ACTIONS = List.of(
            RowAction.of("discovery", NOT_KNOWN, new ReferenceTarget("phaseDiscovery", "needs"))
                    .copying(QUESTION, "input")
                    .copying(WHO, "giver"),
            RowAction.of("trial", NOT_KNOWN, new ReferenceTarget("trialAction", "rows"))
                    .copying(QUESTION, "learnWhat")
                    .linkedBy("question"),
            RowAction.of("known", NOT_KNOWN, new ReferenceTarget(KEY, KNOWN)).copying(ANSWER, TEXT));

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public FormDefinition definition() {
        return DEFINITION;
    }

    private static FormDefinition define() {
        List<Field> notKnown = List.of(
                Field.text(QUESTION, LINE_LIMIT).required(),
                Field.text(WHO, WHO_LIMIT),
                Field.text(ANSWER, LINE_LIMIT));
        List<Field> relation = List.of(
                Field.text(FROM, GROUP_LIMIT).required(),
                Field.text(TO, GROUP_LIMIT).required(),
                Field.scale(STRENGTH, SCALE).editorsOnly(),
                Field.scale(NEEDED, SCALE).editorsOnly());
        List<Field> action =
                List.of(Field.text(ACTION, LINE_LIMIT), Field.people(ACTION_OWNER, 1), Field.date(ACTION_DUE));
        List<Field> score = List.of(
                Field.date(TAKEN_ON).required(),
                Field.scale("knowledgeScore", SCALE),
                Field.scale("notKnowledgeScore", SCALE),
                Field.scale("relationScore", SCALE),
                Field.scale("conceptScore", SCALE));
        return FormDefinition.of(
                new Section(KNOWN, List.of(), List.of(statements(KNOWN, TEXT))),
                new Section(
                        NOT_KNOWN, List.of(), List.of(new RowList(NOT_KNOWN, MOST_ROWS, notKnown).withRules(UNIQUE))),
                new Section(
                        RELATIONS, action, List.of(new RowList(RELATIONS, MOST_ROWS, relation).withRules(LABELLED))),
                new Section(CONCEPTS, List.of(), List.of(statements(CONCEPTS, CONCEPT))),
                new Section(
                        SCORES,
                        List.of(),
                        List.of(new RowList(SCORES, MOST_ROWS, score)
                                .withRules(LABELLED)
                                .measuredOn(TAKEN_ON))));
    }

    private static RowList statements(String key, String field) {
        return new RowList(key, MOST_ROWS, List.of(Field.text(field, LINE_LIMIT).required())).withRules(UNIQUE);
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
        boolean isOfRelations = change.list().isEmpty()
                || change.list().equals(RELATIONS)
                || change.list().equals(SCORES);
        return isOfRelations ? HintScope.FORM : HintScope.ROW;
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

    @Override
    public List<Section> sectionsForMacro(String part) {
        return part.equals(PART) ? sections() : List.of();
    }
}
