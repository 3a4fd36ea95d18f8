package dk.albertslund.innovation.portfolio;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.continuation.RealisationForm;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkResults;
import dk.albertslund.innovation.phase.form.ContinuationForm;
import dk.albertslund.innovation.phase.form.FocusForm;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class ResultSummaryTest extends ActiveObjectsTest {
    private final FocusForm focus = new FocusForm();
    private final ContinuationForm phase = new ContinuationForm();
    private final RealisationForm realisation = new RealisationForm(Samples.CLOCK);

    private NetworkOnTables tables;
    private Network network;

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
    }

    private int save(FormKind kind, int turn, String list, String row, String field, String value, int base) {
        return tables.forms
                .save(kind, new FieldUpdate(network.id(), kind.key(), turn, list, row, field, value, base, "key-asta"))
                .revision();
    }

    private String value(FormKind kind, int turn, String list, String type, String textField) {
        String row = UUID.randomUUID().toString();
        save(kind, turn, list, row, FocusForm.VALUE_TYPE, type, 0);
        save(kind, turn, list, row, textField, "Ni venner", 0);
        return row;
    }

    private NetworkResults results() {
        return tables.summaries
                .findByNetwork(network.id())
                .orElseThrow()
                .progress()
                .results();
    }

    @Test
    public void aNewNetworkHasNone() {
        assertEquals(NetworkResults.NONE, results());
    }

    @Test
    public void valueIsExpectedInAnyTurnAndRealisedOnlyWhenItIsDescribed() {
        value(focus, 1, FocusForm.EXPECTED, "quality", FocusForm.DESCRIPTION);
        value(focus, 2, FocusForm.EXPECTED, "efficiency", FocusForm.DESCRIPTION);
        value(realisation, 1, RealisationForm.VALUES, "quality", RealisationForm.REALISED);
        save(
                realisation,
                1,
                RealisationForm.VALUES,
                UUID.randomUUID().toString(),
                FocusForm.VALUE_TYPE,
                "politicalGoals",
                0);

        assertEquals(Set.of("quality", "efficiency"), results().expected());
        assertEquals(Set.of("quality"), results().realised());
    }

    @Test
    public void aRemovedRowNoLongerCounts() {
        String row = value(focus, 1, FocusForm.EXPECTED, "quality", FocusForm.DESCRIPTION);
        save(focus, 1, FocusForm.EXPECTED, row, Row.REMOVED, "true", 0);

        assertEquals(Set.of(), results().expected());
    }

    @Test
    public void theLatestTurnSaysWhetherItIsEvaluatedAndAllTurnsCountPlaces() {
        save(phase, 2, "", Row.SHEET, ContinuationForm.EVALUATED, "planned", 0);
        save(phase, 1, "", Row.SHEET, ContinuationForm.EVALUATED, "yes", 0);
        for (int turn = 1; turn <= 2; turn++) {
            save(
                    phase,
                    turn,
                    ContinuationForm.SPREAD,
                    UUID.randomUUID().toString(),
                    ContinuationForm.STAGE,
                    "inUse",
                    0);
        }

        assertEquals("planned", results().evaluated());
        assertEquals(Map.of("inUse", 2), results().places());
    }
}
