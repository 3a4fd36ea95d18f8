package dk.albertslund.innovation.observation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class ObservationFormTest {
    private static final String ROW = "11111111-1111-4111-8111-111111111111";
    private static final String OTHER = "22222222-2222-4222-8222-222222222222";

    private final ObservationForm kind = new ObservationForm();
    private final List<FieldChange> changes = new ArrayList<>();

    private void write(String list, String row, String field, String value) {
        int revision = changes.size() + 1;
        changes.add(new FieldChange(revision, revision, list, row, field, value, "key-asta", Samples.NOON));
    }

    private void observe(String field, String value) {
        write(ObservationForm.OBSERVATIONS, ROW, field, value);
    }

    private List<String> hints() {
        return kind.hints(SheetState.EMPTY.with(changes)).stream()
                .map(Hint::messageKey)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(3, kind.sectionsForMacro("observation").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void whatWasSeenIsItsObserversAndStandsApartFromWhatItMeans() {
        assertTrue(kind.list(ObservationForm.OBSERVATIONS).orElseThrow().rules().has(RowRule.AUTHOR_ONLY));
        assertTrue(kind.field(ObservationForm.OBSERVATIONS, ObservationForm.MEANING)
                .isEmpty());
        assertTrue(kind.field(ObservationForm.MEANINGS, ObservationForm.SEEN).isEmpty());
    }

    @Test
    public void placeKindAndWhatWasSeenAreAskedFor() {
        for (String field : Set.of(ObservationForm.PLACE, ObservationForm.OBSERVATION_KIND, ObservationForm.SEEN)) {
            assertTrue(
                    field,
                    kind.field(ObservationForm.OBSERVATIONS, field)
                            .orElseThrow()
                            .isRequired());
        }
    }

    @Test
    public void whoeverTakesPartSaysHow() {
        observe(ObservationForm.OBSERVATION_KIND, ObservationForm.PASSIVE);
        assertEquals(List.of(), hints());
        observe(ObservationForm.OBSERVATION_KIND, ObservationForm.PARTICIPANT);
        assertEquals(List.of("role"), hints());
        observe(ObservationForm.MY_ROLE, "Dækkede bord");
        assertEquals(List.of(), hints());
    }

    @Test
    public void anExplanationIsNoticedAmongWhatWasSeen() {
        for (String seen : List.of("De går, FORDI det trækker", "Åbenbart ingen", "Nobody, probably", "Måske ti")) {
            observe(ObservationForm.SEEN, seen);
            assertEquals(seen, List.of("explains"), hints());
        }
        for (String seen : List.of("14 kommer ind", "Usikkerthed på skiltet", "Der er nok til alle")) {
            observe(ObservationForm.SEEN, seen);
            assertEquals(seen, List.of(), hints());
        }
    }

    @Test
    public void picturesOfPeopleTakeAYes() {
        observe(ObservationForm.MATERIAL_KIND, "notes,counts");
        assertEquals(List.of(), hints());
        observe(ObservationForm.MATERIAL_KIND, "notes,photo");
        assertEquals(List.of("consent"), hints());
        observe(ObservationForm.CONSENT, "true");
        assertEquals(List.of(), hints());
    }

    @Test
    public void whatNothingWasSeenOfIsAGuess() {
        write(ObservationForm.MEANINGS, OTHER, ObservationForm.MEANING, "Ingen vil sidde her");
        assertEquals(List.of("guess"), hints());
        write(ObservationForm.MEANINGS, OTHER, ObservationForm.BASED_ON, ROW);
        assertEquals(List.of(), hints());
    }
}
