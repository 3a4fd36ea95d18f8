package dk.albertslund.innovation.needs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class NeedsFormTest {
    private final NeedsForm kind = new NeedsForm();

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(2, kind.sectionsForMacro("needs").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void aNeedSaysWhatAndWhoCanGiveIt() {
        assertTrue(kind.field(NeedsForm.ROWS, NeedsForm.INPUT).orElseThrow().isRequired());
        assertTrue(kind.field(NeedsForm.ROWS, NeedsForm.GIVER).orElseThrow().isRequired());
    }

    @Test
    public void everybodyWritesForThemselvesUntilItIsShared() {
        RowRules rules = kind.list(NeedsForm.ROWS).orElseThrow().rules();

        assertTrue(rules.has(RowRule.AUTHOR_ONLY));
        assertEquals(Optional.of(Stage.SHARED), rules.hiddenUntil());
        assertEquals(20, rules.mostPerPerson());
        assertEquals(
                List.of(Stage.ALONE, Stage.PAIR, Stage.SHARED, Stage.CLOSED),
                kind.definition().stages());
    }
}
