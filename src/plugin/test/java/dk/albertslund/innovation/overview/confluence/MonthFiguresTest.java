package dk.albertslund.innovation.overview.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.SuppliedClock;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.PermissionsInMemory;
import dk.albertslund.innovation.network.PracticeCount;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.overview.Comparison;
import dk.albertslund.innovation.overview.ComparisonService;
import dk.albertslund.innovation.overview.DayTotals;
import dk.albertslund.innovation.overview.MonthFigures;
import dk.albertslund.innovation.overview.MonthFiguresRecorder;
import dk.albertslund.innovation.overview.NetworkChoice;
import dk.albertslund.innovation.overview.OverviewService;
import dk.albertslund.innovation.overview.PhaseChange;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveDetails;
import dk.albertslund.innovation.phase.MoveProposal;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.rollup.SummaryCache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** What counts on which day, on real tables, with time passing. */
@Data(Tables.class)
public class MonthFiguresTest extends ActiveObjectsTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);

    private Instant now = at("2026-01-10");
    private NetworkOnTables tables;
    private AoMonthFiguresRepository figures;
    private MonthFiguresRecorder recorder;
    private OverviewService overviews;
    private ComparisonService comparisons;
    private final PermissionsInMemory permissions = new PermissionsInMemory();
    private Network youth;
    private Network gardens;

    @Before
    public void twoNetworksInJanuary() {
        SuppliedClock clock = new SuppliedClock(() -> now);
        tables = new NetworkOnTables(ao, clock);
        figures = new AoMonthFiguresRepository(ao);
        RollupService rollup = new RollupService(
                new SummaryCache(tables.summaries), permissions, Samples.PEOPLE, tables.settings, clock);
        recorder = new MonthFiguresRecorder(tables.networks, rollup, figures, tables.settings, tables.transactions);
        overviews = new OverviewService(rollup, tables.settings);
        comparisons = new ComparisonService(figures, tables.moves);
        youth = found("UNGE", NetworkStatus.ACTIVE);
        gardens = found("HAVER", NetworkStatus.ACTIVE);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T11:00:00Z");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private Network found(String key, NetworkStatus status) {
        Network network = tables.found(key);
        become(network, status);
        return network;
    }

    private void become(Network network, NetworkStatus status) {
        Profile profile =
                new Profile(network.spaceKey(), "welfare", status, List.of("key-asta"), List.of(), "2026-01-01", "");
        tables.summaries.setProfile(network.id(), profile, now);
    }

    private void count(Network network, int people) {
        tables.summaries.setPractice(network.id(), Optional.of(new PracticeCount(people, Optional.of(today()))), now);
    }

    private void move(Network network, Phase phase, String reason) {
        move(network, phase, reason, today());
    }

    private void move(Network network, Phase phase, String reason, LocalDate day) {
        MoveDetails details = MoveDetails.of(reason, day);
        tables.moveService.move(
                network, new MoveProposal(phase, details, "key-asta", today(), Optional.empty()), Gate.open());
    }

    private int night(String day) {
        now = at(day);
        return recorder.record(today(), () -> false);
    }

    private Comparison compare(String from, String to) {
        return comparisons
                .comparison(overviews.overview(Map.of(), Map.of("from", from, "to", to), today()), today())
                .orElseThrow();
    }

    @Test
    public void aMonthIsKeptOnceByTheFirstNightAfterIt() {
        count(youth, 4);
        tables.summaries.setCitizens(youth.id(), Set.of(Phase.FOCUS), now);
        assertEquals("January has not passed, and nobody was there in December", 0, night("2026-01-31"));
        assertEquals(2, night("2026-02-01"));
        count(youth, 9);
        assertEquals("what is written stays", 0, night("2026-02-02"));

        List<MonthFigures> kept = figures.findByMonthEnds(List.of(JANUARY));
        assertEquals(2, kept.size());
        MonthFigures ofYouth = kept.stream()
                .filter(row -> row.networkId() == youth.id())
                .findFirst()
                .orElseThrow();
        assertEquals(
                new MonthFigures(
                        youth.id(),
                        JANUARY,
                        NetworkStatus.ACTIVE,
                        false,
                        true,
                        Optional.of(4),
                        LocalDate.of(2026, 2, 1)),
                ofYouth);
    }

    @Test
    public void whatAStoppedNightLeftIsWrittenByTheNextOne() {
        for (int network = 0; network < 120; network++) {
            found("N" + network, NetworkStatus.ACTIVE);
        }
        now = at("2026-02-01");
        int[] asked = {0};
        assertEquals(100, recorder.record(today(), () -> asked[0]++ > 0));
        assertEquals(22, night("2026-02-02"));
        assertEquals(122, figures.findByMonthEnds(List.of(JANUARY)).size());
    }

    @Test
    public void aMonthThatNobodyWroteInTimeStaysMissing() {
        assertEquals(0, night("2026-02-08"));
        assertEquals(List.of(), figures.findByMonthEnds(List.of(JANUARY)));

        Comparison comparison = compare(JANUARY.toString(), "");
        assertEquals(Optional.empty(), comparison.before());
        assertEquals(Optional.empty(), comparison.difference(NetworkChoice.ACTIVE));
    }

    @Test
    public void theLastDayForAMonthIsTheSeventh() {
        assertEquals(2, night("2026-02-07"));
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 7)),
                compare(JANUARY.toString(), "").before().flatMap(DayTotals::takenOn));
    }

    @Test
    public void networksThatAreFoundedOrClosedBetweenCountOnTheirDaysOnly() {
        count(youth, 10);
        night("2026-02-01");
        now = at("2026-02-14");
        become(gardens, NetworkStatus.CLOSED);
        found("NYT", NetworkStatus.ACTIVE);
        found("NYERE", NetworkStatus.ACTIVE);
        count(youth, 16);
        night("2026-03-01");
        found("MARTS", NetworkStatus.ACTIVE);
        night("2026-03-02");

        Comparison months = compare("2026-01-31", "2026-02-28");
        assertEquals(2, months.before().orElseThrow().all());
        assertEquals(2, months.before().orElseThrow().active());
        assertEquals("founded in March", 4, months.after().orElseThrow().all());
        assertEquals(3, months.after().orElseThrow().active());
        assertEquals(Optional.of(1), months.difference(NetworkChoice.ACTIVE));
        assertEquals(Optional.of(6), months.difference(NetworkChoice.PRACTICE));
        assertFalse(months.isUntilToday());

        Comparison untilToday = compare("2026-01-31", "");
        assertEquals(4, untilToday.after().orElseThrow().active());
        assertEquals(Optional.of(2), untilToday.difference(NetworkChoice.ACTIVE));
    }

    @Test
    public void aNetworkThatTheReaderMayNotViewIsOnNeitherDay() {
        count(gardens, 500);
        night("2026-02-01");
        now = at("2026-02-10");
        move(gardens, Phase.DISCOVERY, "");
        permissions.unreadable.add("HAVER");

        Comparison comparison = compare("2026-01-31", "");

        assertEquals(1, comparison.before().orElseThrow().all());
        assertEquals(0, comparison.before().orElseThrow().changed());
        assertEquals(1, comparison.after().orElseThrow().all());
        assertEquals(Map.of(), comparison.moved());
    }

    @Test
    public void movesCountByTheirDates() {
        now = at("2026-02-10");
        move(youth, Phase.DISCOVERY, "", JANUARY);
        move(youth, Phase.THEMING, "Vi har hørt tredive unge", LocalDate.of(2026, 2, 1));
        now = at("2026-03-01");
        move(youth, Phase.IDEATION, "", LocalDate.of(2026, 3, 1));

        assertEquals(
                Map.of(
                        youth.id(),
                        new PhaseChange(
                                new PhasePosition(Phase.DISCOVERY, 1),
                                new PhasePosition(Phase.THEMING, 1),
                                LocalDate.of(2026, 2, 1),
                                "Vi har hørt tredive unge")),
                compare(JANUARY.toString(), FEBRUARY.toString()).moved());
        assertEquals(
                "any two days",
                Set.of(youth.id()),
                compare("2026-01-30", "2026-01-31").moved().keySet());
        assertEquals(Map.of(), compare("2026-02-01", "2026-02-28").moved());
    }

    @Test
    public void goingBackOpensATurnAndIsAChangeToo() {
        now = at("2026-02-02");
        move(youth, Phase.DISCOVERY, "");
        now = at("2026-02-20");
        move(youth, Phase.FOCUS, "Vi spurgte de forkerte");

        PhaseChange change = compare(JANUARY.toString(), "").moved().get(youth.id());
        assertEquals(PhasePosition.FIRST, change.from());
        assertEquals(new PhasePosition(Phase.FOCUS, 2), change.to());
        assertEquals("Vi spurgte de forkerte", change.reason());
    }

    @Test
    public void anUndoneMoveIsNone() {
        now = at("2026-02-02");
        move(youth, Phase.DISCOVERY, "");
        now = at("2026-02-10");
        move(youth, Phase.THEMING, "For tidligt");
        tables.moveService.undo(youth, "key-asta");
        move(gardens, Phase.DISCOVERY, "");
        tables.moveService.undo(gardens, "key-asta");

        Map<Integer, PhaseChange> moved = compare(JANUARY.toString(), "").moved();
        assertEquals(Set.of(youth.id()), moved.keySet());
        assertEquals(
                new PhasePosition(Phase.DISCOVERY, 1), moved.get(youth.id()).to());
        assertEquals(Map.of(), compare("2026-02-05", "").moved());
    }

    @Test
    public void aRemovedNetworkTakesItsFiguresAlong() {
        night("2026-02-01");
        assertEquals(Set.of(youth.id()), figures.findOrphanedNetworkIds(List.of(gardens.id())));
        figures.deleteByNetwork(youth.id());

        assertEquals(Set.of(gardens.id()), figures.findNetworks(JANUARY));
    }

    @Test
    public void aComparisonTakesTwoStatementsHoweverManyNetworks() {
        night("2026-02-01");
        int forTwo = comparing();
        for (int network = 0; network < 50; network++) {
            move(found("N" + network, NetworkStatus.ACTIVE), Phase.DISCOVERY, "");
        }
        night("2026-03-01");

        assertEquals(2, forTwo);
        assertEquals(forTwo, comparing());
        assertEquals(
                0,
                statements(() -> comparisons.comparison(overviews.overview(Map.of(), Map.of(), today()), today()))
                        - statements(() -> overviews.overview(Map.of(), Map.of(), today())));
    }

    private int comparing() {
        Map<String, String> asked = Map.of("from", "2026-01-31");
        int without = statements(() -> overviews.overview(Map.of(), asked, today()));
        return statements(() -> comparisons.comparison(overviews.overview(Map.of(), asked, today()), today()))
                - without;
    }
}
