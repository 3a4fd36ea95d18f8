package dk.albertslund.innovation.form.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.RoundForm;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** What the tables hold of rows without a name. */
@Data(Tables.class)
public class AnonymousRowTablesTest extends ActiveObjectsTest {
    private static final int PEOPLE = 12;

    private final RoundForm kind = new RoundForm();
    private NetworkOnTables tables;
    private Network network;

    @Before
    public void chooseNoNames() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        write("", Row.SHEET, "anonymous", "true", "key-asta", "");
    }

    private void write(String list, String row, String field, String value, String author, String secret) {
        SheetKey sheet = new SheetKey(network.id(), RoundForm.KEY, 1);
        tables.forms.write(kind, new FieldUpdate(sheet, list, row, field, value, 0, author, secret));
    }

    private static String row(int person) {
        return String.format("%08d-0000-4000-8000-000000000000", person);
    }

    private void writeThought(int person, String text) {
        write(RoundForm.SECRETS, row(person), RoundForm.TEXT, text, "key-" + person, "secret-of-person-" + person);
    }

    private Sheet sheet() {
        return tables.sheets.find(network.id(), RoundForm.KEY, 1);
    }

    private List<AoChange> stored() {
        Query all = Query.select().where("SHEET_ID = ?", sheet().id());
        return Arrays.stream(ao.find(AoChange.class, all))
                .filter(change -> !change.getFieldKey().equals("anonymous"))
                .toList();
    }

    private List<String> order(Comparator<AoChange> by) {
        return stored().stream()
                .filter(change -> change.getFieldKey().equals(RoundForm.TEXT))
                .sorted(by)
                .map(AoChange::getRowKey)
                .toList();
    }

    @Test
    public void noTableHoldsWhoWroteWhatInWhichOrderAndWhen() {
        IntStream.rangeClosed(1, PEOPLE).forEach(person -> writeThought(person, "Tanke " + person));
        List<String> written = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(AnonymousRowTablesTest::row)
                .toList();

        assertTrue(stored().stream().allMatch(change -> change.getAuthor().equals(Row.ANONYMOUS)));
        assertTrue(stored().stream()
                .allMatch(change ->
                        change.getSaved().toInstant().atZone(ZoneOffset.UTC).getHour() == 0));
        assertEquals(PEOPLE, order(Comparator.comparing(AoChange::getID)).size());
        // By chance once in 12! times
        assertNotEquals(written, order(Comparator.comparing(AoChange::getID)));
        assertNotEquals(written, order(Comparator.comparing(AoChange::getRevision)));
        assertNotEquals(written, order(Comparator.comparing(AoChange::getBorn)));
    }

    @Test
    public void everyTextIsThereOnceAfterCorrectionsByAll() {
        IntStream.rangeClosed(1, PEOPLE).forEach(person -> writeThought(person, "Tanke " + person));
        IntStream.rangeClosed(1, PEOPLE).forEach(person -> writeThought(person, "Bedre tanke " + person));

        for (int person = 1; person <= PEOPLE; person++) {
            assertEquals(
                    "Bedre tanke " + person,
                    tables.sheets.state(sheet()).row(row(person)).orElseThrow().value(RoundForm.TEXT));
        }
        List<AoChange> texts = stored().stream()
                .filter(change -> change.getFieldKey().equals(RoundForm.TEXT))
                .toList();
        assertEquals(PEOPLE, texts.size());
        assertTrue(texts.stream().allMatch(change -> change.getContent().startsWith("Bedre")));
    }

    /** A request that was slower than the next one. */
    @Test
    public void aSaveThatArrivesAfterANewerOneOfTheSameAuthorIsRefused() {
        writeKnowing("", "Tanke");
        writeKnowing("Tanke", "Tanke, der blev l\u00e6ngere");

        assertThrows(EditConflictException.class, () -> writeKnowing("", "Tanke"));
        writeKnowing("Tanke, der blev l\u00e6ngere", "Tanke, der blev l\u00e6ngere");
        assertEquals(
                "Tanke, der blev l\u00e6ngere",
                tables.sheets.state(sheet()).row(row(1)).orElseThrow().value(RoundForm.TEXT));
    }

    private void writeKnowing(String known, String text) {
        tables.forms.write(
                kind,
                new FieldUpdate(
                        new SheetKey(network.id(), RoundForm.KEY, 1),
                        RoundForm.SECRETS,
                        row(1),
                        RoundForm.TEXT,
                        text,
                        0,
                        "key-1",
                        "secret-of-person-1",
                        Optional.of(known)));
    }

    @Test
    public void aSaveTakesTheSameStatementsHoweverManyHaveWritten() {
        IntStream.rangeClosed(1, 3).forEach(person -> writeThought(person, "Tanke " + person));
        int few = statements(() -> writeThought(4, "Tanke 4"));
        IntStream.rangeClosed(5, PEOPLE).forEach(person -> writeThought(person, "Tanke " + person));
        int many = statements(() -> writeThought(PEOPLE + 1, "Tanke"));

        // A change that trades places with itself takes none
        assertTrue(few + " and " + many, Math.abs(many - few) <= 4);
    }
}
