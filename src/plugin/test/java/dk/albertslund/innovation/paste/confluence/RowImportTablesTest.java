package dk.albertslund.innovation.paste.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.EveryColumn;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.paste.NewRow;
import dk.albertslund.innovation.paste.PasteParser;
import dk.albertslund.innovation.paste.PasteRequest;
import dk.albertslund.innovation.paste.PasteTarget;
import dk.albertslund.innovation.paste.RowImportService;
import dk.albertslund.innovation.paste.RowImportService.Imported;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** Import of pasted rows on real tables, all or none, and its undo. */
@Data(Tables.class)
public class RowImportTablesTest extends ActiveObjectsTest {
    private static final String NAMES = "Hvem;Indflydelse;Navn;Navnet må gemmes til\n";

    private NetworkOnTables tables;
    private Network network;
    private PasteTarget list;
    private RowImportService rows;

    @Before
    public void anEmptyList() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        FieldValueValidator validator = new FieldValueValidator(Samples.PEOPLE);
        list = new PasteTarget(
                network.id(),
                tables.stakeholders,
                tables.stakeholders.list(StakeholderForm.ROWS).orElseThrow(),
                Sheet.ONLY_TURN,
                true);
        rows = new RowImportService(
                tables.forms, tables.sheets, validator, new PasteParser(validator, (key, arguments) -> key));
    }

    private Imported add(String pasted) {
        return rows.add(list, pasted, "key-asta");
    }

    private List<String> labels() {
        return rows.state(list).rows(StakeholderForm.ROWS).stream()
                .map((Row row) -> row.value(StakeholderForm.LABEL))
                .toList();
    }

    @Test
    public void lookingKeepsNothing() {
        rows.preview(list, PasteRequest.of("Hvem\nBeboerne"));

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

        rows.remove(list, imported.rows(), "key-bo");

        assertEquals(List.of("Beboerne"), labels());
        assertEquals(List.of(), everywhere.with("Rikke Opdigtet"));
        rows.remove(list, imported.rows(), "key-bo");
        assertEquals(List.of("Beboerne"), labels());
    }

    @Test
    public void theSameRowsSentAgainAreThereOnce() {
        List<NewRow> sent = List.of(row("Beboerne", "4"), row("Naboerne", ""));
        rows.add(list, sent, "key-asta");
        rows.add(list, sent, "key-asta");
        rows.add(list, List.of(sent.get(0), row("Butikkerne", "1")), "key-bo");

        assertEquals(List.of("Beboerne", "Naboerne", "Butikkerne"), labels());
        rows.remove(list, List.of(sent.get(0).id()), "key-asta");
        rows.add(list, sent, "key-asta");
        assertEquals(List.of("Naboerne", "Butikkerne"), labels());
    }

    private static NewRow row(String label, String influence) {
        return new NewRow(
                UUID.randomUUID().toString(),
                Map.of(StakeholderForm.LABEL, label, StakeholderForm.INFLUENCE, influence));
    }

    @Test
    public void oneWrongValueIsToldAtItsFieldAndNothingIsPutIn() {
        Map<NewRow, String> wrong = Map.of(
                row("", "4"),
                "label",
                row("Fru 010190-1234", "4"),
                "label",
                row("A", "6"),
                "influence",
                new NewRow(UUID.randomUUID().toString(), Map.of("label", "A", "personName", "Rikke Opdigtet")),
                "personName",
                new NewRow(UUID.randomUUID().toString(), Map.of("label", "A", "shoeSize", "44")),
                "shoeSize",
                new NewRow("sheet", Map.of("label", "A")),
                "");
        wrong.forEach((row, field) -> {
            ValidationException exception = assertThrows(
                    ValidationException.class, () -> rows.add(list, List.of(row("Beboerne", "4"), row), "key-asta"));
            String told = exception.errors().get(0).field();
            assertEquals(field.isEmpty() ? "label" : row.id() + "." + field, told);
        });
        assertEquals(List.of(), labels());
    }

    @Test
    public void whatThePersonMayNotWriteIsNotPutIn() {
        PasteTarget readers = new PasteTarget(list.networkId(), list.kind(), list.list(), list.turn(), false);

        assertThrows(
                ValidationException.class,
                () -> rows.add(
                        readers,
                        List.of(new NewRow(UUID.randomUUID().toString(), Map.of("label", "A", "attitude", "against"))),
                        "key-asta"));

        assertEquals(List.of(), labels());
    }

    @Test
    public void theListTakesNoMoreThanItsLimit() {
        add(many("a", 199));

        assertThrows(
                ValidationException.class, () -> rows.add(list, List.of(row("X", "1"), row("Y", "1")), "key-asta"));

        assertEquals(199, labels().size());
        rows.add(list, List.of(row("X", "1")), "key-asta");
        assertEquals(200, labels().size());
    }

    @Test
    public void nothingIsPutInByAGuess() {
        assertThrows(ValidationException.class, () -> add("Beboerne;4;5\nNaboerne;1;2"));

        assertEquals(List.of(), labels());
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
