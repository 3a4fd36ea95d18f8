package dk.albertslund.innovation.ideas;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class IdeasFormTest {
    private final IdeasForm kind = new IdeasForm();

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(kind.sections(), kind.sectionsForMacro("ideas"));
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void ideasAreHiddenUntilTheyAreSharedAndCanBeWrittenWithoutAName() {
        RowRules rules = kind.list(IdeasForm.ROWS).orElseThrow().rules();

        assertEquals(Optional.of(Stage.SHARED), rules.hiddenUntil());
        assertTrue(rules.has(RowRule.ANONYMOUS));
        assertTrue(rules.has(RowRule.MERGEABLE));
        assertTrue(rules.has(RowRule.UNIQUE));
        assertTrue(kind.field(IdeasForm.ROWS, IdeasForm.TEXT).orElseThrow().isRequired());
    }
}
