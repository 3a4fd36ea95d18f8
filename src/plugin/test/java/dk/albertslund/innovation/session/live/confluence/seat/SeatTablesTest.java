package dk.albertslund.innovation.session.live.confluence.seat;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.AtOnce;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.SuppliedClock;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.live.ExerciseRounds;
import dk.albertslund.innovation.session.live.RunChange;
import dk.albertslund.innovation.session.live.RunChange.Action;
import dk.albertslund.innovation.session.live.RunFormWriter;
import dk.albertslund.innovation.session.live.Seat;
import dk.albertslund.innovation.session.live.SeatRetention;
import dk.albertslund.innovation.session.live.SeatService;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunService;
import dk.albertslund.innovation.session.live.SessionSheet;
import dk.albertslund.innovation.session.live.StaleRunException;
import dk.albertslund.innovation.session.live.TableWriter;
import dk.albertslund.innovation.session.live.TablesChange;
import dk.albertslund.innovation.session.live.confluence.AoSessionRunRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Before;
import org.junit.Test;

/** Who sits where in a running session and who writes for a table, on real tables. */
@Data(Tables.class)
public class SeatTablesTest extends ActiveObjectsTest {
    private static final String ASTA = "key-asta";
    private static final String BO = "key-bo";
    private static final String CY = "key-cy";
    private static final int AT_ONCE = 8;

    private Instant now = Samples.NOON;
    private NetworkOnTables tables;
    private Network network;
    private AoSeatRepository repository;
    private SessionRunService runs;
    private SeatService seats;
    private SessionRun run;

    @Before
    public void aRunningSession() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        repository = new AoSeatRepository(ao);
        runs = runs(tables, ao);
        seats = seats(tables, ao);
        SessionSheet session =
                new SessionSheet(new SheetKey(network.id(), SessionForm.KEY, 1, ""), tables.sheets, tables.forms);
        session.item("Behov", 35, ItemKind.EXERCISE);
        session.item("Prøv", 35, ItemKind.EXERCISE);
        run = runs.start(network.id(), "", ASTA, id());
    }

    private SessionRunService runs(NetworkOnTables on, ActiveObjects objects) {
        return new SessionRunService(
                new AoSessionRunRepository(objects),
                on.sheets,
                new RunFormWriter(
                        new ExerciseRounds(new FormKindRegistry(List.of()), on.summaries, on.sheets),
                        on.forms,
                        List.of()),
                on.transactions,
                new SuppliedClock(() -> now));
    }

    private SeatService seats(NetworkOnTables on, ActiveObjects objects) {
        return new SeatService(
                new AoSessionRunRepository(objects),
                new AoSeatRepository(objects),
                on.transactions,
                new SuppliedClock(() -> now));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private SessionRun stored() {
        return runs.find(network.id(), run.id()).orElseThrow();
    }

    private void change(Action action, String value) {
        runs.change(network.id(), run.id(), new RunChange(action, value, stored().version(), id()), ASTA);
    }

    private SessionRun set(int number, boolean isPerTable, boolean isChosen) {
        return seats.setTables(run, new TablesChange(number, isPerTable, isChosen, stored().version(), id()), ASTA);
    }

    private void join(int people) {
        IntStream.range(0, people).forEach(one -> seats.join(run, "key-" + one));
    }

    private int table(String userKey) {
        return seats.find(run, userKey).orElseThrow().table();
    }

    private Map<Integer, Long> people() {
        return seats.present(run).stream().collect(Collectors.groupingBy(Seat::table, Collectors.counting()));
    }

    private Optional<String> writer(int table) {
        return SeatService.writing(seats.writers(stored()), table).map(TableWriter::userKey);
    }

    private int seen(int table) {
        return SeatService.writing(seats.writers(stored()), table)
                .map(TableWriter::id)
                .orElse(0);
    }

    private static String refused(Runnable what) {
        return assertThrows(StaleRunException.class, what::run).messageKey().replace("innovation.live.problem.", "");
    }

    private static String impossible(Runnable what) {
        return assertThrows(ValidationException.class, what::run)
                .errors()
                .get(0)
                .messageKey()
                .replace("innovation.live.problem.", "");
    }

    /** Two at table 1 and one at table 2, at the stage where the tables work. */
    private void atTheTables() {
        set(2, false, true);
        seats.choose(run, BO, 1);
        seats.choose(run, CY, 1);
        seats.choose(run, "key-dan", 2);
        change(Action.STAGE, "table");
    }

    @Test
    public void whoOpensTheScreenIsThereOnceAndWritesNothingMore() {
        seats.join(run, BO);
        seats.join(run, BO);
        seats.join(run, ASTA);

        assertEquals(List.of(new Seat(BO, 0, true)), seats.present(run));
        assertEquals(1, statements(() -> seats.join(run, BO)));
        assertEquals(0, statements(() -> seats.join(run, ASTA)));
        assertEquals(run, stored());
    }

    @Test
    public void drawnTablesAreAsEvenAsTheyCanBe() {
        join(13);
        SessionRun drawn = set(4, false, false);

        assertEquals(Set.of(1, 2, 3, 4), people().keySet());
        assertTrue(people().toString(), people().values().stream().allMatch(count -> count == 3 || count == 4));
        assertEquals(drawn, stored());
        assertEquals(run.seating().revision() + 1, drawn.seating().revision());
    }

    @Test
    public void theyAreAsManyAsItTakesWhenTheLeaderSaysHowManySitAtEach() {
        join(13);
        set(5, true, false);

        assertEquals(3, stored().seating().tables());
        assertEquals(Set.of(4L, 5L), Set.copyOf(people().values()));
    }

    @Test
    public void drawingDealsAnew() {
        join(12);
        set(3, false, false);
        List<List<Seat>> drawn = new ArrayList<>();
        for (int time = 0; time < 10; time++) {
            set(3, false, false);
            drawn.add(seats.present(run));
        }

        assertTrue(drawn.stream().distinct().count() > 1);
    }

    @Test
    public void theSameDrawingSentTwiceIsOne() {
        join(12);
        TablesChange draw = new TablesChange(3, false, false, run.version(), id());
        SessionRun once = seats.setTables(run, draw, ASTA);
        List<Seat> sitting = seats.present(run);

        assertEquals(once, seats.setTables(run, draw, ASTA));
        assertEquals(sitting, seats.present(run));
    }

    @Test
    public void onlyWhoLeadsSaysHowManyTablesThereAre() {
        TablesChange draw = new TablesChange(3, false, false, run.version(), id());
        assertEquals("driver", refused(() -> seats.setTables(run, draw, BO)));
        change(Action.NEXT, "");
        assertEquals("version", refused(() -> seats.setTables(run, draw, ASTA)));
        assertEquals("tables", impossible(() -> set(0, false, false)));
        assertEquals("tables", impossible(() -> set(0, true, false)));
        assertEquals("tables", impossible(() -> set(41, false, true)));
    }

    @Test
    public void whoComesLateSitsAtTheSmallestTable() {
        join(5);
        set(3, false, false);
        int smallest = people().entrySet().stream()
                .filter(table -> table.getValue() == 1)
                .findFirst()
                .orElseThrow()
                .getKey();

        seats.join(run, BO);

        assertEquals(smallest, table(BO));
        assertEquals(stored().seating(), seats.join(run, CY).seating());
    }

    @Test
    public void wherePeopleChooseNobodyIsPutAnywhere() {
        join(2);
        set(3, false, true);
        seats.choose(run, "key-0", 3);
        assertEquals("table", impossible(() -> seats.choose(run, "key-1", 4)));
        assertEquals("table", impossible(() -> seats.choose(run, "key-1", 0)));
        seats.join(run, BO);

        assertEquals(0, table(BO));
        assertEquals(0, table("key-1"));
        set(4, false, true);
        assertEquals(3, table("key-0"));
        set(2, false, true);
        assertEquals(0, table("key-0"));
    }

    @Test
    public void whoLeavesIsNotCountedAndWritesNoLonger() {
        atTheTables();
        seats.write(run, BO, 0);
        int revision = stored().seating().revision();

        seats.leave(run, BO);

        assertEquals(2, seats.present(run).size());
        assertEquals(Optional.empty(), writer(1));
        assertEquals(revision + 1, stored().seating().revision());
        seats.join(run, BO);
        assertEquals(new Seat(BO, 0, true), seats.find(run, BO).orElseThrow());
        set(2, false, false);
        seats.leave(run, BO);
        set(3, false, false);
        assertEquals(0, table(BO));
    }

    @Test
    public void oneWritesForATableAndAnotherTakesOverKnowingWhom() {
        atTheTables();
        seats.write(run, BO, 0);
        assertEquals(Optional.of(BO), writer(1));
        assertEquals("writer", refused(() -> seats.write(run, CY, 0)));
        assertEquals(Optional.of(BO), writer(1));

        seats.write(run, CY, seen(1));

        assertEquals(Optional.of(CY), writer(1));
        assertEquals(Optional.empty(), writer(2));
        assertEquals(2, seats.writers(stored()).size());
        seats.stopWriting(run, BO);
        assertEquals(Optional.of(CY), writer(1));
        seats.stopWriting(run, CY);
        assertEquals(Optional.empty(), writer(1));
    }

    @Test
    public void pressingAgainChangesNothing() {
        atTheTables();
        seats.write(run, BO, 0);
        SessionRun before = stored();

        seats.write(run, BO, 0);

        assertEquals(before, stored());
        assertEquals(1, seats.writers(stored()).size());
    }

    @Test
    public void nobodyWritesForATableAtAnotherStageOrWithoutSittingThere() {
        atTheTables();
        assertEquals("writing", impossible(() -> seats.write(run, "key-eva", 0)));
        change(Action.STAGE, "plenum");
        assertEquals("writing", impossible(() -> seats.write(run, BO, 0)));
    }

    @Test
    public void whoeverWritesIsAskedAnewAtTheNextItem() {
        atTheTables();
        seats.write(run, BO, 0);
        change(Action.STAGE, "plenum");
        assertEquals(Optional.of(BO), writer(1));

        change(Action.NEXT, "");

        assertEquals(List.of(), seats.writers(stored()));
    }

    @Test
    public void whoMovesOrIsDrawnElsewhereWritesNoLonger() {
        atTheTables();
        seats.write(run, BO, 0);
        seats.choose(run, BO, 2);
        assertEquals(Optional.empty(), writer(1));
        assertEquals(Optional.empty(), writer(2));

        seats.write(run, CY, 0);
        set(2, false, true);
        assertEquals(Optional.of(CY), writer(1));
        set(2, false, false);
        assertEquals(Optional.empty(), writer(1));
    }

    @Test
    public void aTableThatNobodyIsToldOfChangesNoScreen() {
        set(3, false, true);
        SessionRun before = stored();
        seats.choose(run, BO, 1);
        seats.choose(run, BO, 2);

        assertEquals(before, stored());
    }

    @Test
    public void nothingIsChangedInASessionThatIsOver() {
        atTheTables();
        now = now.plus(Duration.ofHours(12));

        assertEquals("over", refused(() -> seats.join(run, "key-eva")));
        assertEquals("over", refused(() -> seats.choose(run, BO, 2)));
        assertEquals("over", refused(() -> seats.write(run, BO, 0)));
        assertEquals("over", refused(() -> set(3, false, false)));
    }

    @Test
    public void whoSatWhereIsDeletedWhenItEnds() {
        atTheTables();
        seats.write(run, BO, 0);
        change(Action.END, "");

        assertEquals(0, ao.count(AoSessionSeat.class, Query.select()));
        assertEquals(0, ao.count(AoTableWriter.class, Query.select()));
    }

    @Test
    public void thatOfASessionThatNobodyEndedIsDeletedAtNight() {
        atTheTables();
        seats.write(run, BO, 0);
        SeatRetention retention = new SeatRetention(repository, tables.transactions, new SuppliedClock(() -> now));
        now = now.plus(Duration.ofHours(11));
        assertEquals(0, retention.eraseExpired());
        now = now.plus(Duration.ofHours(2));

        assertEquals(3, retention.eraseExpired());
        assertEquals(0, ao.count(AoSessionSeat.class, Query.select()));
        assertEquals(0, ao.count(AoTableWriter.class, Query.select()));
    }

    @Test
    public void itIsDeletedWithTheNetwork() {
        atTheTables();
        seats.write(run, BO, 0);
        assertEquals(Set.of(network.id()), repository.findOrphanedNetworkIds(List.of()));
        assertEquals(Set.of(), repository.findOrphanedNetworkIds(List.of(network.id())));

        repository.deleteByNetwork(network.id());

        assertEquals(0, ao.count(AoSessionSeat.class, Query.select()));
        assertEquals(0, ao.count(AoTableWriter.class, Query.select()));
    }

    @Test
    public void readingTakesAStatementEach() {
        atTheTables();
        seats.write(run, BO, 0);

        assertEquals(1, statements(() -> seats.find(run, BO)));
        assertEquals(1, statements(() -> seats.present(run)));
        assertEquals(1, statements(() -> seats.writers(run)));
    }

    @Test
    @NonTransactional
    public void ofManyWhoPressAtOnceOnTwoNodesOneWrites() throws Exception {
        set(1, false, true);
        IntStream.range(0, AT_ONCE).forEach(one -> seats.choose(run, "key-" + one, 1));
        change(Action.STAGE, "table");
        List<SeatService> nodes = nodes();

        List<Boolean> heard = AtOnce.run(AT_ONCE, one -> {
            try {
                nodes.get(one % 2).write(run, "key-" + one, 0);
                return true;
            } catch (StaleRunException e) {
                return false;
            }
        });

        assertEquals(1, heard.stream().filter(done -> done).count());
        assertEquals(Optional.of("key-" + heard.indexOf(true)), writer(1));
        assertEquals(1, seats.writers(stored()).size());
    }

    @Test
    @NonTransactional
    public void ofManyWhoComeAtOnceOnTwoNodesEachHasOneSeatAndTheTablesAreEven() throws Exception {
        set(4, false, false);
        List<SeatService> nodes = nodes();

        AtOnce.run(AT_ONCE, one -> nodes.get(one % 2).join(run, "key-" + one / 2));

        assertEquals(4, ao.count(AoSessionSeat.class, Query.select()));
        assertEquals(Map.of(1, 1L, 2, 1L, 3, 1L, 4, 1L), people());
    }

    private List<SeatService> nodes() throws Exception {
        ActiveObjects other = anotherNode();
        return List.of(seats, seats(new NetworkOnTables(other), other));
    }
}
