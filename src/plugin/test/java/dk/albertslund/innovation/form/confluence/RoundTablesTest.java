package dk.albertslund.innovation.form.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.activeobjects.testing.TestDatabase;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RoundForm;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.needs.NeedsForm;
import dk.albertslund.innovation.network.Network;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.DBParam;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Before;
import org.junit.Test;

/** Input to rounds that is refused, and what a save in a round costs, on real tables. */
@Data(Tables.class)
public class RoundTablesTest extends ActiveObjectsTest {
    private static final int MOST_NEEDS = 20;
    private static final int CONTESTS = 8;
    private static final int MOST_STATEMENTS = 8;

    private final RoundForm round = new RoundForm();
    private final NeedsForm needs = new NeedsForm();
    private NetworkOnTables tables;
    private Network network;

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
    }

    private int save(
            NetworkOnTables node, FormKind kind, String author, String list, String row, String field, String value) {
        SheetKey sheet = new SheetKey(network.id(), kind.key(), 1);
        int base = tables.sheets.find(sheet).revision();
        return save(node, kind, new FieldUpdate(sheet, list, row, field, value, base, author));
    }

    private static int save(NetworkOnTables node, FormKind kind, FieldUpdate update) {
        return node.forms.save(kind, update).revision();
    }

    private static String newRow() {
        return UUID.randomUUID().toString();
    }

    private static String problem(Runnable save) {
        return assertThrows(ValidationException.class, save::run)
                .errors()
                .get(0)
                .messageKey();
    }

    @Test
    public void aRevisionThatHasNotBeenYetIsRefused() {
        SheetKey sheet = new SheetKey(network.id(), RoundForm.KEY, 1);
        String row = newRow();
        save(tables, round, "key-bo", RoundForm.CARDS, row, RoundForm.TEXT, "Mit kort");

        FieldUpdate future = new FieldUpdate(sheet, RoundForm.CARDS, row, RoundForm.TEXT, "Nyt", 99, "key-bo");

        assertEquals("innovation.form.problem.version", problem(() -> save(tables, round, future)));
        assertEquals(
                "Mit kort",
                tables.sheets
                        .state(tables.sheets.find(sheet))
                        .row(row)
                        .orElseThrow()
                        .value(RoundForm.TEXT));
    }

    @Test
    public void theTwentyFirstNeedOfOnePersonIsRefusedAndSomebodyElsesIsNot() {
        for (int number = 1; number <= MOST_NEEDS; number++) {
            save(tables, needs, "key-bo", NeedsForm.ROWS, newRow(), NeedsForm.INPUT, "Behov " + number);
        }

        assertEquals(
                "innovation.form.problem.rows.own",
                problem(() -> save(tables, needs, "key-bo", NeedsForm.ROWS, newRow(), NeedsForm.INPUT, "Et til")));
        save(tables, needs, "key-asta", NeedsForm.ROWS, newRow(), NeedsForm.INPUT, "Astas");
    }

    /** Each has two points left and gives them to two ideas at the same moment, on two nodes. */
    @Test
    @NonTransactional
    public void pointsThatAreGivenTwiceAtOnceAreGivenOnce() throws Exception {
        List<NetworkOnTables> nodes = List.of(tables, new NetworkOnTables(anotherNode()));
        List<String> ideas = List.of(newRow(), newRow(), newRow());
        ideas.forEach(idea -> save(tables, round, "key-bo", RoundForm.IDEAS, idea, RoundForm.TEXT, "En idé"));
        save(tables, round, "key-asta", "", Row.SHEET, Stage.FIELD, Stage.VOTING.key());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int contest = 0; contest < CONTESTS; contest++) {
                String person = "key-" + contest;
                save(tables, round, person, RoundForm.IDEAS, ideas.get(0), RoundForm.POINTS, "3");
                int won = 0;
                for (Future<Boolean> done : both.invokeAll(List.of(
                        gives(nodes.get(0), person, ideas.get(1)), gives(nodes.get(1), person, ideas.get(2))))) {
                    won += done.get() ? 1 : 0;
                }
                assertEquals(person, 1, won);
                assertEquals(person, RoundForm.BUDGET, given(person));
            }
        } finally {
            both.shutdownNow();
        }
    }

    private Callable<Boolean> gives(NetworkOnTables node, String person, String idea) {
        return () -> {
            try {
                save(node, round, person, RoundForm.IDEAS, idea, RoundForm.POINTS, "2");
                return true;
            } catch (ValidationException e) {
                return false;
            }
        };
    }

    private int given(String person) {
        Sheet sheet = tables.sheets.find(new SheetKey(network.id(), RoundForm.KEY, 1));
        return tables.sheets.state(sheet).rows(RoundForm.IDEAS).stream()
                .map(row -> row.value(AnswerKey.of(RoundForm.POINTS, person)))
                .filter(value -> !value.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** The text of a row costs what it costs in other forms; points are read once more, to see that nobody gives too many. */
    @Test
    public void aSaveInARoundTakesEightStatementsAtMostHoweverMuchWasWrittenBefore() {
        String card = newRow();
        String idea = newRow();
        save(tables, round, "key-bo", RoundForm.CARDS, card, RoundForm.TEXT, "Et kort");
        save(tables, round, "key-bo", RoundForm.IDEAS, idea, RoundForm.TEXT, "En idé");
        save(tables, round, "key-asta", "", Row.SHEET, Stage.FIELD, Stage.VOTING.key());
        save(tables, round, "key-bo", RoundForm.IDEAS, idea, RoundForm.POINTS, "1");

        addHistory(card, 10);
        List<Integer> afterTen = statements(card, idea, 2);
        addHistory(card, 10_000);
        List<Integer> afterTenThousand = statements(card, idea, 3);

        assertEquals(afterTen, afterTenThousand);
        assertEquals(List.of(5 + forAnId(), 6 + forAnId()), afterTen);
        assertTrue(afterTen.toString(), afterTen.stream().allMatch(count -> count <= MOST_STATEMENTS));
    }

    private static int forAnId() {
        return TestDatabase.name().equals("PostgreSQL") ? 1 : 0;
    }

    private List<Integer> statements(String card, String idea, int number) {
        SheetKey sheet = new SheetKey(network.id(), RoundForm.KEY, 1);
        int seen = tables.sheets.find(sheet).revision();
        FieldUpdate text =
                new FieldUpdate(sheet, RoundForm.CARDS, card, RoundForm.TEXT, "Kort " + number, seen, "key-bo");
        FieldUpdate points =
                new FieldUpdate(sheet, RoundForm.IDEAS, idea, RoundForm.POINTS, "" + number, seen, "key-bo");
        return List.of(statements(() -> save(tables, round, text)), statements(() -> save(tables, round, points)));
    }

    /** Versions that were replaced since. */
    private void addHistory(String row, int versions) {
        Sheet sheet = tables.sheets.find(new SheetKey(network.id(), RoundForm.KEY, 1));
        for (int revision = sheet.revision() + 1; revision <= sheet.revision() + versions; revision++) {
            ao.create(
                    AoChange.class,
                    new DBParam("SHEET_REVISION", sheet.id() + ":" + revision),
                    new DBParam("SHEET_ID", sheet.id()),
                    new DBParam("REVISION", revision),
                    new DBParam("BORN", 1),
                    new DBParam("LATEST", false),
                    new DBParam("LIST_KEY", RoundForm.CARDS),
                    new DBParam("ROW_KEY", row),
                    new DBParam("FIELD_KEY", RoundForm.TEXT),
                    new DBParam("CONTENT", "Version " + revision),
                    new DBParam("AUTHOR", "key-bo"),
                    new DBParam("SAVED", new Date()),
                    new DBParam("REPLACED", new Date()));
        }
        AoSheet there = ao.get(AoSheet.class, sheet.id());
        there.setRevision(sheet.revision() + versions);
        there.save();
    }
}
