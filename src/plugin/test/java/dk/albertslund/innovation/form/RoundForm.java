package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.type.ReferenceTarget;
import dk.albertslund.innovation.form.type.RowAction;
import java.util.List;

/** A form with a round: notes of single persons that are shared, cards that are counted, and ideas that get points. */
public final class RoundForm implements FormKind {
    public static final String KEY = "round";
    public static final String NOTES = "notes";
    public static final String CARDS = "cards";
    public static final String CRITERIA = "criteria";
    public static final String IDEAS = "ideas";
    public static final String SECRETS = "secrets";
    public static final String TEXT = "text";
    public static final String POINTS = "points";
    public static final String EFFECT = "effect";
    public static final int BUDGET = 5;
    public static final int MOST_NOTES = 3;
    private static final FormDefinition DEFINITION = define();

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<RowAction> actions() {
        return List.of(RowAction.of("basket", IDEAS, new ReferenceTarget(BasketForm.KEY, BasketForm.ROWS))
                .copying(TEXT, BasketForm.NAME)
                .linkedBy(BasketForm.IDEAS));
    }

    @Override
    public boolean hasInstances() {
        return true;
    }

    @Override
    public FormDefinition definition() {
        return DEFINITION;
    }

    private static FormDefinition define() {
        Field text = Field.text(TEXT, 100);
        RowRules own = RowRules.of(RowRule.AUTHOR_ONLY).hiddenUntil(Stage.SHARED);
        RowList notes = new RowList(NOTES, 50, List.of(text))
                .withRules(own.with(RowRule.SHARED_BY_AUTHOR).mostPerPerson(MOST_NOTES));
        RowList cards = new RowList(CARDS, 50, List.of(text)).withRules(own.with(RowRule.COUNTED));
        RowList criteria = new RowList(CRITERIA, 50, List.of(text)).withRules(RowRules.NONE.lockedFrom(Stage.VOTING));
        RowList ideas = new RowList(
                        IDEAS,
                        50,
                        List.of(
                                text,
                                Field.number(POINTS, 0, 20).perPerson("budget", BUDGET),
                                Field.scale(EFFECT, 5).perPerson()))
                .withRules(RowRules.of(RowRule.MERGEABLE, RowRule.UNIQUE));
        RowList secrets = new RowList(SECRETS, 50, List.of(text))
                .withRules(own.with(RowRule.COUNTED).with(RowRule.ANONYMOUS));
        return FormDefinition.of(
                List.of(Stage.ALONE, Stage.SHARED, Stage.VOTING, Stage.CLOSED),
                new Section(
                        "only",
                        List.of(Field.number("budget", 1, 20).lockedFrom(Stage.VOTING)),
                        List.of(notes, cards, criteria, ideas, secrets)));
    }
}
