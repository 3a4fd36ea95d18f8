package dk.albertslund.innovation.form.exercise;

import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Section;
import java.util.List;

/** The form of an exercise: defined once, and shown whole by one macro. */
public abstract class ExerciseForm implements FormKind {
    private final String key;
    private final String part;
    private final FormDefinition definition;

    /** @param part the macro that shows it, as {@link #sectionsForMacro} names it */
    protected ExerciseForm(String key, String part, FormDefinition definition) {
        this.key = key;
        this.part = part;
        this.definition = definition;
    }

    /** A form that goes through no stages. */
    protected ExerciseForm(String key, String part, Section... sections) {
        this(key, part, FormDefinition.of(sections));
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final FormDefinition definition() {
        return definition;
    }

    @Override
    public final List<Section> sectionsForMacro(String macro) {
        return macro.equals(part) ? sections() : List.of();
    }
}
