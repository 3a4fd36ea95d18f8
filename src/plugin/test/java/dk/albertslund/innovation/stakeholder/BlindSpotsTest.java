package dk.albertslund.innovation.stakeholder;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.FieldVisibility;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class BlindSpotsTest {
    private final List<FieldChange> written = new ArrayList<>();

    /** A stakeholder; each detail is {@code field=value}. */
    private void stakeholder(String label, String... details) {
        String row = "row-" + written.size();
        write(row, StakeholderForm.LABEL, label);
        for (String detail : details) {
            String[] parts = detail.split("=");
            write(row, parts[0], parts[1]);
        }
    }

    private void write(String row, String field, String value) {
        int revision = written.size() + 1;
        written.add(
                new FieldChange(revision, revision, StakeholderForm.ROWS, row, field, value, "key-asta", Samples.NOON));
    }

    private List<String> found() {
        return BlindSpots.of(new SheetState(written)).stream()
                .map(spot -> spot.messageKey().replace("innovation.stakeholder.blind.", "")
                        + String.join(
                                "",
                                spot.arguments().stream()
                                        .map(words -> ": " + words)
                                        .toList()))
                .toList();
    }

    @Test
    public void anEmptyListHasNoBlindSpots() {
        assertEquals(List.of(), found());
    }

    @Test
    public void aListThatSeesAllIsLeftInPeace() {
        stakeholder(
                "Beboerne", "kind=citizen", "influence=4", "affected=5", "involvementMode=coDesign", "phases=focus");
        stakeholder("Sygeplejersker", "kind=profession", "phases=continuation");
        stakeholder("Pedeller", "kind=profession", "canBlock=true", "phases=prototype");

        assertEquals(List.of(), found());
    }

    @Test
    public void aListWithoutCitizensIsTold() {
        stakeholder("Politikerne", "kind=politician");

        assertEquals(List.of("citizens"), found());
    }

    @Test
    public void oneProfessionAloneIsTold() {
        stakeholder("Beboerne", "kind=citizen");
        stakeholder("Sygeplejersker", "kind=profession");

        assertEquals(List.of("profession"), found());
    }

    @Test
    public void whenSomebodyIsPlannedAndNobodyInTheEndItIsTold() {
        stakeholder("Beboerne", "kind=citizen");
        assertEquals(List.of(), found());

        stakeholder("Naboerne", "kind=citizen", "phases=focus,prototype");
        assertEquals(List.of("end"), found());

        stakeholder("Butikkerne", "kind=citizen", "phases=continuation");
        assertEquals(List.of(), found());
    }

    @Test
    public void whoCanStopTheWorkAndIsInNoPhaseIsToldToEditorsAlone() {
        stakeholder("Beboerne", "kind=citizen");
        stakeholder("Brandvæsenet", "kind=otherPublic", "canBlock=true");

        assertEquals(List.of("plan: Brandvæsenet", "row.plan"), found());
        assertTrue(BlindSpots.of(new SheetState(written)).stream()
                .allMatch(spot -> spot.visibility() == FieldVisibility.EDITORS_ONLY));
    }

    @Test
    public void aResourcePersonWhoIsMerelyInformedIsTold() {
        stakeholder("Beboerne", "kind=citizen", "influence=3", "affected=3", "involvementMode=informed");
        stakeholder("Naboerne", "kind=citizen", "influence=2", "affected=3", "involvementMode=informed");

        assertEquals(List.of("informed: Beboerne", "row.informed"), found());
    }

    @Test
    public void theSameLabelTwiceIsToldAtBothWhateverTheCase() {
        stakeholder("Beboerne", "kind=citizen");
        stakeholder("BEBOERNE", "kind=citizen");

        assertEquals(List.of("row.duplicate", "row.duplicate"), found());
    }

    @Test
    public void longListsNameTheFirstFive() {
        stakeholder("Beboerne", "kind=citizen");
        for (int i = 1; i <= 7; i++) {
            stakeholder("Nr. " + i, "canBlock=true");
        }

        assertEquals("plan: Nr. 1, Nr. 2, Nr. 3, Nr. 4, Nr. 5 \u2026", found().get(0));
    }

    @Test
    public void removedRowsAndRowsWithoutANameDoNotCount() {
        stakeholder("Beboerne", "kind=citizen");
        stakeholder("Brandvæsenet", "canBlock=true", Row.REMOVED + "=true");
        write("row-x", StakeholderForm.CAN_BLOCK, "true");

        assertEquals(List.of(), found());
    }
}
