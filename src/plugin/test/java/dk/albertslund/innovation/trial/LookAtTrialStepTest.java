package dk.albertslund.innovation.trial;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.RequestCache;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** The day in these tests is 2 March 2026. */
@Data(Tables.class)
public class LookAtTrialStepTest extends ActiveObjectsTest {
    private static final String TRIAL = "11111111-1111-4111-8111-111111111111";

    private NetworkOnTables tables;
    private Network network;

    @Before
    public void aTrialAction() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        write(TrialForm.TRIAL, "at spise sammen om tirsdagen");
    }

    private void write(String field, String value) {
        tables.forms.save(
                new TrialForm(Samples.CLOCK),
                new FieldUpdate(
                        new SheetKey(network.id(), TrialForm.KEY, 1),
                        TrialForm.ROWS,
                        TRIAL,
                        field,
                        value,
                        0,
                        "key-asta"));
    }

    private boolean isOpen() {
        return new LookAtTrialStep(new OpenTrials(tables.sheets, new RequestCache()), Samples.CLOCK)
                .isOpen(tables.sheets.findAll(network.id()));
    }

    @Test
    public void itIsOpenFromItsDayUntilSomethingIsDecided() {
        assertEquals(false, isOpen());
        write(TrialForm.LOOK_AGAIN, "2026-03-02");
        assertEquals(true, isOpen());

        write(TrialForm.OUTCOME, "adjust");

        assertEquals(false, isOpen());
    }

    @Test
    public void aDayAheadIsNone() {
        write(TrialForm.LOOK_AGAIN, "2026-03-03");
        assertEquals(false, isOpen());
    }

    @Test
    public void aRemovedTrialActionIsNone() {
        write(TrialForm.LOOK_AGAIN, "2026-02-01");
        write(Row.REMOVED, "true");

        assertEquals(false, isOpen());
    }
}
