package dk.albertslund.innovation.reading;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import dk.albertslund.innovation.form.Field;
import java.util.List;
import org.junit.Test;

public class ReadingFormTest {
    private final ReadingForm kind = new ReadingForm();

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(1, kind.sectionsForMacro("reading").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
        assertEquals(List.of(), kind.sectionsForMacro("guide"));
    }

    @Test
    public void eachSourceHasANoteAndNoneHasToBeWritten() {
        List<Field> notes = kind.sections().get(0).fields();

        assertEquals(
                List.of("collaboration", "craft", "question", "barometer", "formula"),
                notes.stream().map(Field::key).toList());
        notes.forEach(note -> assertFalse(note.key(), note.isRequired()));
        notes.forEach(note -> assertEquals(note.key(), 1000, note.limit()));
    }
}
