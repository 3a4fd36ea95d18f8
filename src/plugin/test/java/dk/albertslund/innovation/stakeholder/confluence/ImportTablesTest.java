package dk.albertslund.innovation.stakeholder.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.EveryColumn;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldRules;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.stakeholder.Pasting;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import dk.albertslund.innovation.stakeholder.StakeholderImport;
import dk.albertslund.innovation.stakeholder.StakeholderImport.Imported;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** Pasted rows on real tables: all of them at once, and just these taken away again. */
@Data(Tables.class)
public class ImportTablesTest extends ActiveObjectsTest {
    private static final String NAMES = "Hvem;Indflydelse;Navn;Navnet må gemmes til\n";

    private NetworkOnTables tables;
    private Network network;
    private StakeholderImport rows;

    @Before
    public void anEmptyList() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        Pasting pasting = new Pasting(new FieldRules(Samples.PEOPLE), (key, arguments) -> key);
        rows = new StakeholderImport(tables.stakeholders, tables.forms, tables.sheets, pasting);
    }

    private Imported add(String pasted) {
        return rows.add(network.id(), pasted, "key-asta");
    }

    private List<String> labels() {
        return rows.content(network.id()).rows(StakeholderForm.ROWS).stream()
                .map((Row row) -> row.value(StakeholderForm.LABEL))
                .toList();
    }

    @Test
    public void lookingKeepsNothing() {
        rows.look(network.id(), "Hvem\nBeboerne");

        assertEquals(List.of(), labels());
    }

    @Test
    public void undoRemovesTheRowsOfTheImportAndNoOthersAndTheirNamesForGood() throws SQLException {
        add("Hvem\nBeboerne");
        Imported imported = add(NAMES + "Formanden;4;Rikke Opdigtet;2027-03-01\nNaboerne;9;;");
        EveryColumn everywhere = new EveryColumn(entityManager);
        assertEquals(1, everywhere.with("Rikke Opdigtet").size());
        assertEquals(List.of("Beboerne", "Formanden"), labels());
        assertEquals(NAMES + "Naboerne;9;;", imported.rest());

        rows.remove(network.id(), imported.rows(), "key-bo");

        assertEquals(List.of("Beboerne"), labels());
        assertEquals(List.of(), everywhere.with("Rikke Opdigtet"));
        rows.remove(network.id(), imported.rows(), "key-bo");
        assertEquals(List.of("Beboerne"), labels());
    }

    @Test
    public void whatARowCostsDoesNotGrowWithTheList() {
        add("Hvem\nBeboerne");
        int few = statements(() -> add(many("a", 2)));
        int more = statements(() -> add(many("b", 12)));
        add(many("c", 150));
        int late = statements(() -> add(many("d", 12)));

        assertEquals(more, late);
        assertTrue(few + " and " + more, more - few <= 10 * 2 * 2);
    }

    private static String many(String name, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> name + row + ";4")
                .collect(Collectors.joining("\n", "Hvem;Indflydelse\n", ""));
    }
}
