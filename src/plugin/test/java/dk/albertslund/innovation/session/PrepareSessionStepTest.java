package dk.albertslund.innovation.session;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
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
public class PrepareSessionStepTest extends ActiveObjectsTest {
    private NetworkOnTables tables;
    private Network network;

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
    }

    private void planned(String session, String day) {
        tables.forms.save(
                new SessionForm(),
                new FieldUpdate(
                        new SheetKey(network.id(), SessionForm.KEY, 1, session),
                        "",
                        Row.SHEET,
                        SessionForm.DATE,
                        day,
                        0,
                        "key-asta"));
    }

    private boolean isOpen() {
        return new PrepareSessionStep(tables.sheets, Samples.CLOCK).isOpen(tables.sheets.findAll(network.id()));
    }

    @Test
    public void aSessionIsAheadUntilItsDayIsOver() {
        assertEquals(false, isOpen());
        planned("", "2026-03-01");
        assertEquals(false, isOpen());

        planned("marts", "2026-03-02");

        assertEquals(true, isOpen());
    }
}
