package dk.albertslund.innovation.pictures;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class PicturesFormTest {
    private static final String ASTA = "key-asta";
    private static final String BO = "key-bo";

    private final PicturesForm kind = new PicturesForm();
    private final List<FieldChange> changes = new ArrayList<>();

    private void write(String author, String list, String row, String field, String value) {
        int revision = changes.size() + 1;
        changes.add(new FieldChange(revision, revision, list, row, field, value, author, Samples.NOON));
    }

    private int seen(String reader, String list) {
        return VisibleSheet.of(kind, SheetState.EMPTY.with(changes), new FormReader(reader))
                .state()
                .rows(list)
                .size();
    }

    private void go(Stage stage) {
        write(ASTA, "", Row.SHEET, Stage.FIELD, stage.key());
    }

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(3, kind.sectionsForMacro("pictures").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void allSeeThePicturesAndGuessesAndSubjectWhenTheyAreShared() {
        write(ASTA, PicturesForm.PICTURES, "picture", PicturesForm.NAME, "Billede 1");
        write(ASTA, PicturesForm.SUBJECTS, "subject", PicturesForm.SUBJECT, "Et bord");
        write(BO, PicturesForm.GUESSES, "guess", PicturesForm.GUESS, "En tromme");
        for (Stage stage : List.of(Stage.ALONE, Stage.PAIR)) {
            go(stage);
            assertEquals(1, seen(BO, PicturesForm.PICTURES));
            assertEquals(1, seen(BO, PicturesForm.GUESSES));
            assertEquals(0, seen(ASTA, PicturesForm.GUESSES));
            assertEquals(0, seen(BO, PicturesForm.SUBJECTS));
            assertEquals(1, seen(ASTA, PicturesForm.SUBJECTS));
        }
        go(Stage.SHARED);
        assertEquals(1, seen(ASTA, PicturesForm.GUESSES));
        assertEquals(1, seen(BO, PicturesForm.SUBJECTS));
    }

    @Test
    public void nobodyChangesAnothersGuessOrThePicturesOnceTheyAreShared() {
        RowRules guesses = kind.list(PicturesForm.GUESSES).orElseThrow().rules();
        assertTrue(guesses.has(RowRule.AUTHOR_ONLY));
        assertEquals(20, guesses.mostPerPerson());
        assertEquals(
                Optional.of(Stage.SHARED),
                kind.list(PicturesForm.PICTURES).orElseThrow().rules().lockedFrom());
    }

    @Test
    public void aGuessIsAboutAPicture() {
        write(BO, PicturesForm.GUESSES, "guess", PicturesForm.GUESS, "En tromme");
        assertEquals(
                List.of(PicturesForm.ABOUT),
                kind.hints(SheetState.EMPTY.with(changes)).stream()
                        .map(Hint::field)
                        .toList());
        write(BO, PicturesForm.GUESSES, "guess", PicturesForm.ABOUT, "11111111-1111-4111-8111-111111111111");
        assertEquals(List.of(), kind.hints(SheetState.EMPTY.with(changes)));
    }
}
