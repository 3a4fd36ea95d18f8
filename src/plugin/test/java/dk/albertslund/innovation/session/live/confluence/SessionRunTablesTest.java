package dk.albertslund.innovation.session.live.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
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
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.needs.NeedsForm;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.live.ExerciseRounds;
import dk.albertslund.innovation.session.live.RunChange;
import dk.albertslund.innovation.session.live.RunChange.Action;
import dk.albertslund.innovation.session.live.RunFlag;
import dk.albertslund.innovation.session.live.RunFormWriter;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunService;
import dk.albertslund.innovation.session.live.SessionSheet;
import dk.albertslund.innovation.session.live.SessionStage;
import dk.albertslund.innovation.session.live.StaleRunException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Before;
import org.junit.Test;

/** Runs of sessions on real tables: who wins, what is refused, and what is the same sent twice. */
@Data(Tables.class)
public class SessionRunTablesTest extends ActiveObjectsTest {
    private static final String ASTA = "key-asta";
    private static final String BO = "key-bo";
    private static final int AT_ONCE = 8;

    private Instant now = Samples.NOON;
    private NetworkOnTables tables;
    private Network network;
    private AoSessionRunRepository repository;
    private SessionRunService service;
    private SessionSheet session;
    private String needs;
    private String trial;

    @Before
    public void aSessionWithAProgramme() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        repository = new AoSessionRunRepository(ao);
        service = service(tables, ao);
        session = sheet("");
        needs = session.item("Behov", 35, ItemKind.EXERCISE);
        session.item("Pause", 10, ItemKind.BREAK);
        trial = session.item("Prøv", 20, ItemKind.EXERCISE);
    }

    private SessionRunService service(NetworkOnTables on, ActiveObjects objects) {
        return new SessionRunService(
                new AoSessionRunRepository(objects),
                on.sheets,
                new RunFormWriter(
                        new ExerciseRounds(new FormKindRegistry(List.of(new NeedsForm())), on.summaries, on.sheets),
                        on.forms,
                        List.of()),
                on.transactions,
                new SuppliedClock(() -> now));
    }

    private SessionSheet sheet(String instance) {
        return new SessionSheet(new SheetKey(network.id(), SessionForm.KEY, 1, instance), tables.sheets, tables.forms);
    }

    private SessionRun start() {
        return service.start(network.id(), "", ASTA, id());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private SessionRun change(SessionRun seen, Action action, String value, String userKey) {
        return service.change(network.id(), seen.id(), new RunChange(action, value, seen.version(), id()), userKey);
    }

    private SessionRun change(SessionRun seen, Action action) {
        return change(seen, action, "", ASTA);
    }

    private String refused(SessionRun seen, Action action, String userKey) {
        return assertThrows(StaleRunException.class, () -> change(seen, action, "", userKey))
                .messageKey()
                .replace("innovation.live.problem.", "");
    }

    private String impossible(SessionRun seen, Action action, String value) {
        return assertThrows(ValidationException.class, () -> change(seen, action, value, ASTA))
                .errors()
                .get(0)
                .messageKey()
                .replace("innovation.live.problem.", "");
    }

    private SessionRun stored(SessionRun run) {
        return repository.find(network.id(), run.id()).orElseThrow();
    }

    @Test
    public void itStartsWithTheFirstItemAndItsTimerRunning() {
        SessionRun run = start();

        assertEquals(run, stored(run));
        assertEquals(needs, run.place().item());
        assertEquals(Optional.of(SessionStage.ALONE), run.place().stage());
        assertEquals(Optional.of(now.plusSeconds(180)), run.timer().end());
        assertEquals(Set.of(RunFlag.FOLLOW), run.flags());
        assertEquals(ASTA, run.team().driver());
        assertTrue(run.code().matches("[1-9]\\d{3}"));
        assertEquals(Optional.of(run), service.findByCode(run.code()));
        assertEquals(Optional.of(run), service.running(network.id(), ""));
    }

    @Test
    public void whatItIsChangedToIsStored() {
        SessionRun run = change(change(change(start(), Action.NEXT), Action.PAUSE), Action.HIDE_TIMER);
        run = change(run, Action.SWITCH_ON, "vote", ASTA);

        assertEquals(5, run.version());
        assertEquals(run, stored(run));
        assertEquals(Optional.of(SessionStage.PAIR), run.place().stage());
        assertTrue(run.timer().isPaused());
        assertTrue(run.timer().isHidden());
        assertEquals(300, run.timer().leftSeconds());
        assertEquals(Set.of(RunFlag.FOLLOW, RunFlag.VOTE), run.flags());
    }

    @Test
    public void whoStartsASessionThatRunsSeesItsRun() {
        SessionRun run = start();

        assertEquals(run, service.start(network.id(), "", BO, id()));
    }

    @Test
    public void twoSessionsOfANetworkRunBesideEachOther() {
        sheet("juni").item("Idéer", 20, ItemKind.EXERCISE);

        SessionRun first = start();
        SessionRun second = service.start(network.id(), "juni", BO, id());

        assertNotEquals(first.code(), second.code());
        assertEquals(first.place().item(), stored(first).place().item());
        change(second, Action.NEXT, "", BO);
        assertEquals(1, stored(first).version());
        assertEquals(2, stored(second).version());
    }

    @Test
    public void anEmptyProgrammeCannotBeStarted() {
        ValidationException refused =
                assertThrows(ValidationException.class, () -> service.start(network.id(), "tom", ASTA, id()));

        assertEquals("innovation.live.problem.empty", refused.errors().get(0).messageKey());
        assertEquals(Optional.empty(), service.running(network.id(), "tom"));
    }

    @Test
    public void theSameRequestSentTwiceHasOneEffect() {
        SessionRun run = start();
        RunChange change = new RunChange(Action.NEXT, "", run.version(), id());

        SessionRun once = service.change(network.id(), run.id(), change, ASTA);
        SessionRun twice = service.change(network.id(), run.id(), change, ASTA);

        assertEquals(once, twice);
        assertEquals(once, stored(run));
    }

    @Test
    public void aRequestOfAnEarlierVersionIsRefused() {
        SessionRun run = start();
        change(run, Action.NEXT);

        assertEquals("version", refused(run, Action.NEXT, ASTA));
        assertEquals(Optional.of(SessionStage.PAIR), stored(run).place().stage());
    }

    @Test
    public void onlyTheOneWhoLeadsItChangesItUntilSomebodyTakesOver() {
        SessionRun run = start();
        assertEquals("driver", refused(run, Action.NEXT, BO));

        SessionRun taken = change(run, Action.TAKE_OVER, "", BO);

        assertEquals(BO, taken.team().driver());
        assertEquals(List.of(ASTA), taken.team().coDrivers());
        assertEquals(run.timer(), taken.timer());
        assertEquals("driver", refused(taken, Action.NEXT, ASTA));
        assertEquals(3, change(taken, Action.NEXT, "", BO).version());
    }

    @Test
    public void itIsOverWhenItIsEndedAndCanBeStartedAgain() {
        SessionRun run = start();
        SessionRun ended = change(run, Action.END);

        assertTrue(ended.isOver(now));
        assertEquals("over", refused(ended, Action.NEXT, ASTA));
        assertEquals("over", refused(ended, Action.TAKE_OVER, BO));
        assertEquals(Optional.empty(), service.running(network.id(), ""));
        assertNotEquals(ended.id(), start().id());
    }

    @Test
    public void aForgottenSessionIsOverAfterTwelveHoursWithoutAnyJob() {
        SessionRun run = start();
        now = now.plus(Duration.ofHours(12)).minusMillis(1);
        assertFalse(stored(run).isOver(now));

        now = now.plusMillis(1);
        assertTrue(stored(run).isOver(now));
        assertEquals("over", refused(run, Action.NEXT, ASTA));

        SessionRun next = start();
        assertNotEquals(run.id(), next.id());
        assertEquals(
                Optional.of(run.started().plus(Duration.ofHours(12))),
                stored(run).ended());
    }

    @Test
    public void runsOfLongAgoAreDeletedWhenAnotherStarts() {
        SessionRun run = change(start(), Action.END);
        now = now.plus(Duration.ofDays(31));

        start();

        assertEquals(Optional.empty(), repository.find(network.id(), run.id()));
    }

    @Test
    public void theItemsEndWhereTheyEnd() {
        SessionRun run = start();
        assertEquals("first", impossible(run, Action.BACK, ""));
        for (int step = 0; step < 8; step++) {
            run = change(run, Action.NEXT);
        }
        assertEquals(trial, run.place().item());
        assertEquals(Optional.of(SessionStage.PLENUM), run.place().stage());
        assertEquals("last", impossible(run, Action.NEXT, ""));
    }

    @Test
    public void unknownValuesAreRefused() {
        SessionRun run = start();

        assertEquals("stage", impossible(run, Action.STAGE, "alene"));
        assertEquals("flag", impossible(run, Action.SWITCH_ON, "alt"));
        assertEquals("ahead", impossible(run, Action.SKIP, needs));
        assertEquals("ahead", impossible(run, Action.NEXT_TIME, id()));
        assertEquals("late", impossible(run, Action.SHORTEN, ""));
        assertEquals(1, stored(run).version());
    }

    @Test
    public void whatWasSwitchedOnForAnItemIsOffOnTheNext() {
        SessionRun run = change(start(), Action.SWITCH_ON, "reveal", ASTA);
        run = change(run, Action.STAGE, "plenum", ASTA);
        assertTrue(run.has(RunFlag.REVEAL));

        run = change(run, Action.NEXT);

        assertFalse(run.has(RunFlag.REVEAL));
        assertTrue(run.has(RunFlag.FOLLOW));
    }

    @Test
    public void anItemThatIsRemovedWhileItRunsIsLeftByGoingOn() {
        SessionRun run = start();
        session.remove(needs);

        assertEquals("removed", impossible(run, Action.STAGE, "pair"));
        SessionRun next = change(run, Action.NEXT);

        assertEquals(0, next.place().index());
        assertNotEquals(needs, next.place().item());
    }

    @Test
    public void anItemThatThereIsNoTimeForIsTakenAlongOnce() {
        SessionRun run = start();
        RunChange change = new RunChange(Action.NEXT_TIME, trial, run.version(), id());

        SessionRun next = service.change(network.id(), run.id(), change, ASTA);
        service.change(network.id(), run.id(), change, ASTA);

        assertEquals(Integer.valueOf(0), next.minutes().get(trial));
        assertEquals(
                List.of("Prøv"),
                session.state().rows(SessionForm.CARRY_OVER).stream()
                        .map(row -> row.value(SessionForm.CARRIED))
                        .toList());
    }

    @Test
    public void revealingMovesTheRoundOfTheExercise() {
        session.set(needs, SessionForm.EXERCISE, "needs");
        SessionRun run = change(start(), Action.SWITCH_ON, "reveal", ASTA);
        assertEquals(Stage.SHARED.key(), stageOfNeeds());

        run = change(run, Action.SWITCH_OFF, "reveal", ASTA);
        assertEquals(Stage.ALONE.key(), stageOfNeeds());
        change(run, Action.SWITCH_ON, "group", ASTA);
        assertEquals(Stage.ALONE.key(), stageOfNeeds());
    }

    @Test
    public void theSwitchesBeginAsTheRoundIs() {
        session.set(needs, SessionForm.EXERCISE, "needs");
        session.set(trial, SessionForm.EXERCISE, "needs");
        moveNeeds(Stage.SHARED, 0);
        SessionRun run = start();
        assertTrue(run.has(RunFlag.REVEAL));

        for (int steps = 0; steps < 5; steps++) {
            run = change(run, Action.NEXT);
        }

        assertEquals(trial, run.place().item());
        assertTrue(run.has(RunFlag.REVEAL));
    }

    @Test
    public void aRoundThatIsMovedInTheFormIsNotMovedBackByASwitchThatWasSetEarlier() {
        session.set(needs, SessionForm.EXERCISE, "needs");
        SessionRun run = change(start(), Action.SWITCH_ON, "reveal", ASTA);
        moveNeeds(Stage.ALONE, 1);

        run = change(run, Action.SWITCH_ON, "group", ASTA);
        assertFalse(run.has(RunFlag.REVEAL));
        assertEquals(Stage.ALONE.key(), stageOfNeeds());

        run = change(run, Action.SWITCH_ON, "reveal", ASTA);
        assertTrue(run.has(RunFlag.REVEAL));
        assertTrue(run.has(RunFlag.GROUP));
        assertEquals(Stage.SHARED.key(), stageOfNeeds());
    }

    private void moveNeeds(Stage stage, int revision) {
        SheetKey needsSheet = new SheetKey(network.id(), NeedsForm.KEY, 1);
        tables.forms.save(
                new NeedsForm(), new FieldUpdate(needsSheet, "", Row.SHEET, Stage.FIELD, stage.key(), revision, ASTA));
    }

    private String stageOfNeeds() {
        return tables.sheets
                .state(tables.sheets.find(network.id(), NeedsForm.KEY, 1))
                .value(Stage.FIELD);
    }

    @Test
    public void theOthersWhoAreReadyAreKnownWithoutANewVersion() {
        SessionRun run = start();
        service.seen(network.id(), run.id(), BO);
        service.seen(network.id(), run.id(), BO);

        assertEquals(List.of(BO), stored(run).team().coDrivers());
        assertEquals(1, stored(run).version());
    }

    @Test
    public void aLeaderWhoseWindowIsClosedIsAwayAfterHalfAMinute() {
        SessionRun run = start();
        now = now.plusSeconds(31);
        assertTrue(stored(run).isDriverAway(now));

        service.seen(network.id(), run.id(), ASTA);

        assertFalse(stored(run).isDriverAway(now));
    }

    @Test
    public void itsRunsAreDeletedWithTheNetwork() {
        SessionRun run = start();
        assertEquals(Set.of(network.id()), repository.findOrphanedNetworkIds(List.of()));
        assertEquals(Set.of(), repository.findOrphanedNetworkIds(List.of(network.id())));

        repository.deleteByNetwork(network.id());

        assertEquals(Optional.empty(), repository.find(network.id(), run.id()));
    }

    @Test
    public void theStateOfARunAndTheRevisionOfItsProgrammeTakeAStatementEach() {
        SessionRun run = start();

        assertEquals(1, statements(() -> repository.find(network.id(), run.id())));
        assertEquals(1, statements(() -> tables.sheets.find(SessionRunService.sheet(run))));
    }

    @Test
    @NonTransactional
    public void ofManyWhoStartAtOnceOnTwoNodesOneStartsAndAllSeeItsRun() throws Exception {
        ActiveObjects other = anotherNode();
        List<SessionRunService> nodes = List.of(service, service(new NetworkOnTables(other), other));

        Set<SessionRun> seen = new HashSet<>(
                AtOnce.run(AT_ONCE, one -> nodes.get(one % 2).start(network.id(), "", "key-" + one, id())));

        assertEquals(1, seen.size());
        assertEquals(seen, Set.of(service.running(network.id(), "").orElseThrow()));
    }

    @Test
    @NonTransactional
    public void ofManyWhoGoOnAtOnceOnTwoNodesOneIsHeard() throws Exception {
        ActiveObjects other = anotherNode();
        List<SessionRunService> nodes = List.of(service, service(new NetworkOnTables(other), other));
        SessionRun run = start();

        List<Boolean> heard = AtOnce.run(AT_ONCE, one -> {
            try {
                nodes.get(one % 2)
                        .change(network.id(), run.id(), new RunChange(Action.NEXT, "", run.version(), id()), ASTA);
                return true;
            } catch (StaleRunException e) {
                return false;
            }
        });

        assertEquals(1, heard.stream().filter(done -> done).count());
        assertEquals(2, stored(run).version());
        assertEquals(Optional.of(SessionStage.PAIR), stored(run).place().stage());
    }
}
