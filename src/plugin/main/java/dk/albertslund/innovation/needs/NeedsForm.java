package dk.albertslund.innovation.needs;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form of the exercise Needs: a list of rows, each with a line and a note. */
@Component
public final class NeedsForm implements FormKind {
    public static final String KEY = "needs";
    public static final String PART = "needs";
    public static final String ROWS = "rows";
    public static final String LINE = "line";
    public static final String NOTE = "note";
    private static final int MOST_ROWS = 100;
    private static final int LINE_LIMIT = 120;
    private static final int NOTE_LIMIT = 1000;
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
        List<Field> fields = List.of(Field.text(LINE, LINE_LIMIT).required(), Field.longText(NOTE, NOTE_LIMIT));
        return FormDefinition.of(new Section(PART, List.of(), List.of(new RowList(ROWS, MOST_ROWS, fields))));
    }

    @Override
    public List<Section> sectionsForMacro(String part) {
        return part.equals(PART) ? sections() : List.of();
    }
}
