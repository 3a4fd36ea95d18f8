package dk.albertslund.innovation.form.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.activeobjects.testing.TestDatabase;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.SuppliedClock;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.question.QuestionForm;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class SheetTablesTest extends ActiveObjectsTest {
    private static final int WRITERS = 8;
    private static final int SAVES = 10;
    private static final int OWN_DRAFTS = 5;

    private Instant now = Samples.NOON;
    private final Clock clock = new SuppliedClock(() -> now);
    private NetworkOnTables tables;

    @Before
    public void core() {
        tables = new NetworkOnTables(ao, clock);
    }

    private Sheet sheet(Network network) {
        return tables.sheets.find(network.id(), QuestionForm.KEY, 1);
    }

    private SheetState state(Network network) {
        return tables.sheets.state(sheet(network));
    }

    @Test
    public void whatWasWrittenComesBackToTheLetter() {
        Network network = tables.found("UNG");
        String text = "\u00c6bler & <b>p\u00e6rer</b>\n\u2013 \ud83d\ude00 'citat' \"x\" $why #foreach";

        tables.write(network, "why", text, 0);

        assertEquals(text, state(network).value("why"));
    }

    @Test
    public void aFieldCanBeEmptiedAndItsVersionsStay() {
        Network network = tables.found("UNG");
        int first = tables.draft(network, UUID.randomUUID().toString(), "A?", 0);
        String row = state(network).rows(QuestionForm.DRAFTS).get(0).id();

        tables.draft(network, row, "B?", first);

        List<String> versions =
                tables.sheets.history(sheet(network), row, QuestionForm.TEXT, Integer.MAX_VALUE, 50).stream()
                        .map(FieldChange::value)
                        .toList();
        assertEquals(List.of("B?", "A?"), versions);
        assertEquals(1, state(network).rows(QuestionForm.DRAFTS).size());
    }

    @Test
    public void whatStoodInSomeFieldsAtSomeMomentsIsReadInOneStatement() {
        Network network = tables.found("UNG");
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        int base = 0;
        for (int version = 1; version <= 20; version++) {
            now = at(version);
            base = tables.draft(network, first, "A" + version, base);
        }
        tables.draft(network, second, "B?", 0);
        tables.write(network, "why", "Fordi", 0);
        Sheet sheet = sheet(network);

        assertEquals(List.of("A20"), stood(sheet, List.of(first), List.of()));
        assertEquals(List.of("A3", "A7", "A20"), stood(sheet, List.of(first), List.of(at(3), at(7), at(7), at(99))));
        assertEquals(List.of("A20"), stood(sheet, List.of(first), List.of(at(0))));
        assertEquals(List.of("A3", "A20", "B?"), stood(sheet, List.of(first, second), List.of(at(3))));
        assertEquals(1, statements(() -> stood(sheet, List.of(first, second), List.of(at(3), at(7)))));
        assertEquals(List.of(), stood(sheet, List.of(), List.of(at(3))));
    }

    private static Instant at(int minute) {
        return Samples.NOON.plusSeconds(60L * minute);
    }

    private List<String> stood(Sheet sheet, List<String> rows, List<Instant> moments) {
        return tables.sheets.valuesAt(sheet, rows, List.of(QuestionForm.TEXT, Row.REMOVED), moments).stream()
                .sorted(Comparator.comparingInt(FieldChange::revision))
                .map(FieldChange::value)
                .toList();
    }

    @Test
    public void whatOnePersonWroteIsFoundAmongTheValuesOfAll() {
        Network network = tables.found("UNG");
        tables.draft(network, UUID.randomUUID().toString(), "A?", 0);
        tables.write(network, "why", "fordi", 0);
        String writer = state(network).sheet().cell("why").orElseThrow().author();

        SheetState written =
                tables.sheets.writtenBy(List.of(sheet(network)), writer).get(sheet(network));
        assertEquals("fordi", written.value("why"));
        assertEquals(1, written.rows(QuestionForm.DRAFTS).size());
        assertEquals(
                List.of(),
                tables.sheets
                        .writtenBy(List.of(sheet(network)), "another")
                        .get(sheet(network))
                        .latestChanges());
    }

    @Test
    public void theVersionsOfAFieldComeInPages() {
        Network network = tables.found("UNG");
        int base = 0;
        for (int version = 1; version <= 7; version++) {
            base = tables.write(network, "why", "v" + version, base);
        }
        Sheet sheet = sheet(network);

        List<FieldChange> page = tables.sheets.history(sheet, Row.SHEET, "why", Integer.MAX_VALUE, 3);
        assertEquals(
                List.of("v7", "v6", "v5"), page.stream().map(FieldChange::value).toList());
        assertEquals(
                List.of("v4", "v3", "v2"),
                tables.sheets.history(sheet, Row.SHEET, "why", page.get(2).revision(), 3).stream()
                        .map(FieldChange::value)
                        .toList());
    }

    @Test
    public void onlyTheNewestVersionOfAFieldIsMarkedLatest() {
        Network network = tables.found("UNG");
        int base = 0;
        for (String text : List.of("et", "to", "tre")) {
            base = tables.write(network, "why", text, base);
        }

        AoChange[] latest = ao.find(
                AoChange.class,
                Query.select()
                        .where(
                                "SHEET_ID = ? AND ROW_KEY = ? AND FIELD_KEY = ? AND LATEST = ?",
                                sheet(network).id(),
                                Row.SHEET,
                                "why",
                                true));
        assertEquals(1, latest.length);
        assertEquals("tre", latest[0].getContent());
    }

    @Test
    public void aSaveCostsTheSameNumberOfStatementsInAnEmptyFormAndAFullOne() {
        Network network = tables.found("UNG");
        int[] base = {tables.write(network, "why", "et", 0)};
        int inEmpty = statements(() -> base[0] = tables.write(network, "why", "to", base[0]));
        for (int row = 0; row < 40; row++) {
            tables.draft(network, UUID.randomUUID().toString(), "Udkast " + row + "?", 0);
        }

        int inFull = statements(() -> tables.write(network, "why", "tre", base[0]));

        assertEquals(inEmpty, inFull);
    }

    /** Sheet and rows; the lock; the old value and the new one, on PostgreSQL with a statement for the new one's id. */
    @Test
    public void aSaveTakesSixStatementsAtMostHoweverMuchWasWrittenBefore() {
        Network network = tables.found("UNG");
        String row = UUID.randomUUID().toString();
        int[] base = {tables.draft(network, row, "F\u00f8rste?", 0)};
        addHistory(sheet(network), row, 10);

        int afterTen = statements(() -> base[0] = tables.draft(network, row, "Efter ti?", base[0]));
        addHistory(sheet(network), row, 10_000);
        int afterTenThousand = statements(() -> tables.draft(network, row, "Efter ti tusind?", base[0]));

        assertEquals(5 + forAnId(), afterTen);
        assertEquals(5 + forAnId(), afterTenThousand);

        assertEquals(
                List.of("Efter ti tusind?"),
                state(network).rows(QuestionForm.DRAFTS).stream()
                        .map(draft -> draft.value(QuestionForm.TEXT))
                        .toList());
    }

    private static int forAnId() {
        return TestDatabase.name().equals("PostgreSQL") ? 1 : 0;
    }

    /** Versions that were replaced since. */
    private void addHistory(Sheet sheet, String row, int versions) {
        Date then = Date.from(clock.instant());
        for (int revision = sheet.revision() + 1; revision <= sheet.revision() + versions; revision++) {
            ao.create(
                    AoChange.class,
                    new DBParam("SHEET_REVISION", sheet.id() + ":" + revision),
                    new DBParam("SHEET_ID", sheet.id()),
                    new DBParam("REVISION", revision),
                    new DBParam("BORN", 1),
                    new DBParam("LATEST", false),
                    new DBParam("LIST_KEY", QuestionForm.DRAFTS),
                    new DBParam("ROW_KEY", row),
                    new DBParam("FIELD_KEY", QuestionForm.TEXT),
                    new DBParam("CONTENT", "Version " + revision + "?"),
                    new DBParam("AUTHOR", "key-asta"),
                    new DBParam("SAVED", then),
                    new DBParam("REPLACED", then));
        }
        AoSheet there = ao.get(AoSheet.class, sheet.id());
        there.setRevision(sheet.revision() + versions);
        there.save();
    }

    /** The search queue is looked at and marked, and the network's last activity is read and written. */
    @Test
    public void theFirstSaveInAWhileTakesFourMore() {
        Network network = tables.found("UNG");
        int base = tables.write(network, "why", "et", 0);
        now = at(5);
        tables.reindexQueue.remove(network.id(), Integer.MAX_VALUE);

        assertEquals(9 + 2 * forAnId(), statements(() -> tables.write(network, "why", "to", base)));
    }

    @Test
    @NonTransactional
    public void aSaveKeepsWhatOthersWroteBetweenItsReadingAndItsLock() {
        Network network = tables.found("UNG");
        tables.write(network, "why", "et", 0);
        int base = tables.write(network, "problem", "intet", 0);

        int revision =
                overtakenBy(() -> tables.write(network, "why", "to", base)).write(network, "problem", "alt", base);

        assertEquals(base + 2, revision);
        assertEquals("to", state(network).value("why"));
        assertEquals("alt", state(network).value("problem"));
        assertEquals(revision, sheet(network).revision());
        assertEquals(2, latest(network));
        assertEquals(revision + 1, tables.write(network, "why", "tre", revision));
    }

    @Test
    @NonTransactional
    public void aSaveIsRefusedWhenItsOwnFieldWasWrittenBetweenItsReadingAndItsLock() {
        Network network = tables.found("UNG");
        int base = tables.write(network, "problem", "intet", 0);
        NetworkOnTables overtaken = overtakenBy(() -> tables.write(network, "problem", "noget", base));

        assertThrows(EditConflictException.class, () -> overtaken.write(network, "problem", "alt", base));

        assertEquals("noget", state(network).value("problem"));
        assertEquals(base + 1, sheet(network).revision());
        assertEquals(1, latest(network));
    }

    @Test
    @NonTransactional
    public void aSaveThatSomebodyElseMadeMeanwhileIsNotMadeTwice() {
        Network network = tables.found("UNG");
        int base = tables.write(network, "problem", "intet", 0);
        NetworkOnTables overtaken = overtakenBy(() -> tables.write(network, "problem", "alt", base));

        assertEquals(base + 1, overtaken.write(network, "problem", "alt", base));

        assertEquals(base + 1, sheet(network).revision());
        assertEquals(base + 2, tables.write(network, "problem", "mere", base + 1));
    }

    /** A node whose first writer is overtaken by somebody else. */
    private NetworkOnTables overtakenBy(Runnable other) {
        AtomicBoolean isFirst = new AtomicBoolean(true);
        return new NetworkOnTables(ao, clock, real -> new ConcurrentlyWrittenSheets(real, ao) {
            @Override
            protected void beforeLock(Sheet seen) {
                if (isFirst.getAndSet(false)) {
                    CompletableFuture.runAsync(other).join();
                }
            }
        });
    }

    private int latest(Network network) {
        Query marked = Query.select()
                .where("SHEET_ID = ? AND LATEST = ?", sheet(network).id(), true);
        return ao.count(AoChange.class, marked);
    }

    /** Where others write, what they wrote is read, too. */
    @Test
    @NonTransactional
    public void aSaveInABusySheetTakesOneStatementMore() {
        Network network = tables.found("UNG");
        int base = tables.write(network, "problem", "intet", 0);
        NetworkOnTables busy = overtakenBy(() -> tables.write(network, "why", "et", base));
        busy.write(network, "problem", "lidt", base);

        assertEquals(6 + forAnId(), statements(() -> busy.write(network, "problem", "mere", base + 2)));

        now = now.plusSeconds(11);
        assertEquals(5 + forAnId(), statements(() -> busy.write(network, "problem", "alt", base + 3)));
    }

    @Test
    public void aRefusedOrRepeatedSaveReadsTheSheetAndTheRowAndNothingElse() {
        Network network = tables.found("UNG");
        tables.write(network, "why", "hendes", 0);

        assertEquals(2, statements(() -> tables.write(network, "why", "hendes", 0)));
        assertEquals(
                2,
                statements(() ->
                        assertThrows(EditConflictException.class, () -> tables.write(network, "why", "hans", 0))));
    }

    @Test
    public void aSaveReadsTheValuesOfItsOwnRowAndTheFormsOwnFieldsAlone() {
        List<Integer> read = new ArrayList<>();
        NetworkOnTables counted = new NetworkOnTables(ao, Samples.CLOCK, real -> new ReadSheets(real, ao, read));
        Network network = counted.found("UNG");
        counted.write(network, "why", "et", 0);
        String row = UUID.randomUUID().toString();
        int base = counted.draft(network, row, "F\u00f8rste?", 0);
        for (int other = 0; other < 40; other++) {
            counted.draft(network, UUID.randomUUID().toString(), "Udkast " + other + "?", 0);
            base = counted.draft(network, row, "Version " + other + "?", base);
        }
        read.clear();

        counted.draft(network, row, "Sidste?", base);

        assertEquals(List.of(2), read);
    }

    /** Notes how many values each reading of a sheet gave. */
    private static final class ReadSheets extends ConcurrentlyWrittenSheets {
        private final List<Integer> read;

        ReadSheets(SheetRepository tables, ActiveObjects ao, List<Integer> read) {
            super(tables, ao);
            this.read = read;
        }

        @Override
        protected void afterRead(SheetState rows) {
            noted(rows);
        }

        @Override
        public SheetState state(Sheet sheet) {
            return noted(super.state(sheet));
        }

        private SheetState noted(SheetState state) {
            read.add(state.latestChanges().size());
            return state;
        }
    }

    @Test
    public void whoeverWritesInAFieldThatWasChangedMeanwhileIsTold() {
        Network network = tables.found("UNG");
        tables.write(network, "why", "hendes", 0);

        EditConflictException conflict =
                assertThrows(EditConflictException.class, () -> tables.write(network, "why", "hans", 0));

        assertEquals("hendes", conflict.current().value());
        assertEquals("hendes", state(network).value("why"));
    }

    @Test
    @NonTransactional
    public void manyWritersOnTwoNodesLoseNothingAndDoubleNothing() throws Exception {
        Network network = tables.found("UNG");
        List<NetworkOnTables> nodes = List.of(tables, new NetworkOnTables(anotherNode()));
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            IntStream.range(0, WRITERS)
                    .forEach(writer -> work.add(() -> {
                        write(nodes.get(writer % 2), network, writer);
                        return null;
                    }));
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }

        assertEquals(WRITERS * SAVES, sheet(network).revision());
        assertEquals(
                WRITERS * OWN_DRAFTS, state(network).rows(QuestionForm.DRAFTS).size());
        assertEquals(WRITERS * OWN_DRAFTS, latest(network));
    }

    /** Five drafts of one's own, and the first one sharpened five times. */
    private static void write(NetworkOnTables node, Network network, long writer) {
        int base = 0;
        for (int save = 0; save < SAVES; save++) {
            boolean isNew = save < OWN_DRAFTS;
            String row = new UUID(writer, isNew ? save : 0).toString();
            int revision = node.draft(network, row, "Udkast " + writer + "-" + save + "?", isNew ? 0 : base);
            base = save == 0 || !isNew ? revision : base;
        }
    }
}
