package dk.albertslund.innovation.reading;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Form of the reading list: for each of the five sources, what the network uses of it. */
@Component
public final class ReadingForm extends ExerciseForm {
    public static final String KEY = "reading";
    public static final String PART = "reading";
    /** The sources by what they are about, as {@code GuideTheme.READING} lists them. */
    public static final List<String> SOURCES = List.of("collaboration", "craft", "question", "barometer", "formula");

    private static final int NOTE_LIMIT = 1000;
    private static final FormDefinition DEFINITION = define();

    public ReadingForm() {
        super(KEY, PART, DEFINITION);
    }

    private static FormDefinition define() {
        Stream<Field> notes = SOURCES.stream().map(source -> Field.longText(source, NOTE_LIMIT));
        return FormDefinition.of(new Section(PART, notes.toList(), List.of()));
    }
}
