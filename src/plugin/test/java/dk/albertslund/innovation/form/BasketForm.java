package dk.albertslund.innovation.form;

import java.util.List;

/** A form whose rows build on each other and point to the notes and ideas of a {@link RoundForm}. */
public final class BasketForm implements FormKind {
    public static final String KEY = "basket";
    public static final String ROWS = "rows";
    public static final String NAME = "name";
    public static final String NOTES = "notes";
    public static final String IDEAS = "ideas";
    public static final String BUILDS_ON = "buildsOn";
    public static final String MAIN = "main";
    public static final int MOST = 3;
    private static final FormDefinition DEFINITION = FormDefinition.of(new Section(
            "only",
            List.of(Field.reference(MAIN, RoundForm.KEY, RoundForm.IDEAS, 1)),
            List.of(new RowList(
                    ROWS,
                    50,
                    List.of(
                            Field.text(NAME, 100),
                            Field.reference(NOTES, RoundForm.KEY, RoundForm.NOTES, MOST),
                            Field.reference(IDEAS, RoundForm.KEY, RoundForm.IDEAS, MOST),
                            Field.reference(BUILDS_ON, KEY, ROWS, MOST))))));

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public FormDefinition definition() {
        return DEFINITION;
    }
}
