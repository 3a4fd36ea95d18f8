package dk.albertslund.innovation.needs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class NeedsFormTest {
    private final NeedsForm kind = new NeedsForm();

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(1, kind.sectionsForMacro("needs").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void aRowSaysWhatItIsAbout() {
        assertTrue(kind.field(NeedsForm.ROWS, NeedsForm.LINE)
                .orElseThrow()
                .isRequired());
    }
}
