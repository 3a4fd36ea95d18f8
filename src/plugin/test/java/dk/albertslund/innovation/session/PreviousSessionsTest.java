package dk.albertslund.innovation.session;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import java.util.List;
import java.util.UUID;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class PreviousSessionsTest extends ActiveObjectsTest {
    private NetworkOnTables tables;
    private Network network;

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
    }

    private void save(String session, String list, String row, String field, String value) {
        SheetKey sheet = new SheetKey(network.id(), SessionForm.KEY, 1, session);
        tables.forms.save(new SessionForm(), new FieldUpdate(sheet, list, row, field, value, 0, "key-asta"));
    }

    private void held(String session, String day) {
        save(session, "", Row.SHEET, SessionForm.DATE, day);
    }

    private void carried(String session, String text, String state) {
        String row = UUID.randomUUID().toString();
        save(session, SessionForm.CARRY_OVER, row, SessionForm.CARRIED, text);
        if (!state.isEmpty()) {
            save(session, SessionForm.CARRY_OVER, row, SessionForm.CARRIED_STATE, state);
        }
    }

    private String before(String session, String day) {
        return new PreviousSessions(tables.sheets)
                .before(network.id(), session, day)
                .map(previous -> previous.sheet().instance() + previous.open())
                .orElse("none");
    }

    @Test
    public void theLatestOneOnAnEarlierDayIsTheOneBefore() {
        assertEquals("none", before("juni", "2026-06-10"));
        held("marts", "2026-03-10");
        held("maj", "2026-05-10");
        held("juni", "2026-06-10");
        held("august", "2026-08-10");
        save("udkast", "", Row.SHEET, SessionForm.TITLE, "Uden dag");

        assertEquals("maj[]", before("juni", "2026-06-10"));
        assertEquals("none", before("marts", "2026-03-10"));
        assertEquals("august[]", before("udkast", ""));
    }

    @Test
    public void whatIsNotDoneStandsOpen() {
        held("maj", "2026-05-10");
        carried("maj", "Spørg køkkenet", "waiting");
        carried("maj", "Ring til boldklubben", "done");
        carried("maj", "Find en dag", "inProgramme");
        carried("maj", "Uden svar", "");

        assertEquals(
                List.of("Spørg køkkenet", "Find en dag", "Uden svar"),
                new PreviousSessions(tables.sheets)
                        .before(network.id(), "juni", "2026-06-10")
                        .orElseThrow()
                        .open());
    }
}
