package dk.albertslund.innovation.form;

import java.util.List;

/** A form with one field of each type that no other form has, and a confidential one. */
public final class SampleForm implements FormKind {
    public static final String KEY = "sample";
    public static final String ROWS = "rows";
    public static final Field COLOURS = Field.choices("colours", List.of("red", "green", "blue"));
    public static final Field SIZE = Field.scale("size", 5);
    public static final Field OPEN = Field.text("open", 100);
    public static final Field SECRET = Field.text("secret", 100).editorsOnly();
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
        List<Field> fields = List.of(OPEN, SECRET, COLOURS, SIZE);
        return FormDefinition.of(new Section("only", fields, List.of(new RowList(ROWS, 3, fields))));
    }
}
