package dk.albertslund.innovation.session.notes;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Form of the notes that each leader writes to the items of a session while it runs. Nobody but the author ever sees one. No
 * macro shows it, so that it is on no page, in no export and in no search index.
 */
@Component
public final class SessionNotesForm extends ExerciseForm {
    public static final String KEY = "sessionNotes";
    public static final String PART = "session-notes";
    public static final String NOTES = "notes";
    /** Id of the programme's item that the note is about. */
    public static final String ITEM = "aboutItem";

    public static final String NOTE = "ownNote";

    private static final int MOST = 1000;
    private static final int MOST_PER_PERSON = 100;
    private static final int ID_LIMIT = 64;
    private static final int NOTE_LIMIT = 4000;
    private static final FormDefinition DEFINITION = define();

    public SessionNotesForm() {
        super(KEY, PART, DEFINITION);
    }

    private static FormDefinition define() {
        // Without stages the form never gets to the stage from which all see all
        RowRules own =
                RowRules.of(RowRule.AUTHOR_ONLY).hiddenUntil(Stage.SHARED).mostPerPerson(MOST_PER_PERSON);
        List<Field> note = List.of(Field.text(ITEM, ID_LIMIT), Field.longText(NOTE, NOTE_LIMIT));
        return FormDefinition.of(new Section(PART, List.of(), List.of(new RowList(NOTES, MOST, note).withRules(own))));
    }

    /** As many as there are sessions. */
    @Override
    public boolean hasInstances() {
        return true;
    }

    @Override
    public boolean isCopiedWithPages() {
        return false;
    }
}
