package dk.albertslund.innovation.overview;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.AgreedQuiet;
import dk.albertslund.innovation.network.NetworkProgress;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.PermissionsInMemory;
import dk.albertslund.innovation.network.PhaseTimes;
import dk.albertslund.innovation.network.PracticeCount;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.SummariesInMemory;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.rollup.SummaryCache;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

public class OverviewServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final SummariesInMemory summaries = new SummariesInMemory();
    private final PermissionsInMemory permissions = new PermissionsInMemory();
    private final PublicationsInMemory publications = new PublicationsInMemory();
    private final OverviewService service = new OverviewService(
            new RollupService(
                    new SummaryCache(summaries), permissions, Samples.PEOPLE, publications.published(), Samples.CLOCK),
            publications.published());

    @Before
    public void fourNetworks() {
        add(1, "Åbne haver", "welfare", NetworkStatus.ACTIVE, Phase.IDEATION, 50, "Hvordan gror en have?");
        add(2, "Unge og fritid", "learning", NetworkStatus.ACTIVE, Phase.DISCOVERY, 3, "");
        add(3, "Ældre og naboskab", "welfare", NetworkStatus.ACTIVE, Phase.FOCUS, 10, "");
        add(4, "Øvelser i dialog", "innovation", NetworkStatus.CLOSED, Phase.CONTINUATION, 200, "");
        summaries.setCitizens(1, Set.of(Phase.DISCOVERY, Phase.IDEATION), Samples.NOON.minus(Duration.ofDays(50)));
        count(1, 24, "2026-01-01");
        count(4, 60, "2025-11-01");
    }

    private void add(int id, String title, String type, NetworkStatus status, Phase phase, int quiet, String question) {
        Profile profile = new Profile(title, type, status, List.of("key-asta"), List.of(), "2026-01-01", "");
        PhaseTimes times = new PhaseTimes(Optional.of(TODAY.minusDays(quiet)), Map.of());
        summaries.add(new Summary(
                id,
                "N" + id,
                false,
                profile,
                new PhasePosition(phase, 1),
                question,
                false,
                Samples.NOON.minus(Duration.ofDays(quiet)),
                new NetworkProgress(times, Set.of(), Optional.empty())));
    }

    private void count(int id, int people, String day) {
        summaries.setPractice(
                id,
                Optional.of(new PracticeCount(people, Optional.of(LocalDate.parse(day)))),
                summaries.findByNetwork(id).orElseThrow().lastActivity());
    }

    private Overview overview(Map<String, String> asked) {
        return service.overview(Map.of(), asked, TODAY);
    }

    private List<String> titles(Map<String, String> asked) {
        return overview(asked).rows().stream()
                .map(row -> row.summary().profile().title())
                .toList();
    }

    @Test
    public void thoseWhoNeedTheirManagerComeFirstAndTheRestByName() {
        assertEquals(
                List.of("Åbne haver", "Unge og fritid", "Ældre og naboskab", "Øvelser i dialog"), titles(Map.of()));
        assertEquals(
                Map.of("Åbne haver", List.of(Attention.QUIET), "Unge og fritid", List.of(Attention.NO_QUESTION)),
                overview(Map.of()).rows().stream()
                        .filter(OverviewRow::needsAttention)
                        .collect(Collectors.toMap(row -> row.summary().profile().title(), OverviewRow::attention)));
    }

    @Test
    public void aQuestionIsMissedInPhaseZeroOnlyAfterALongTime() {
        add(5, "Lang start", "welfare", NetworkStatus.ACTIVE, Phase.FOCUS, 43, "");

        List<Attention> reasons =
                overview(Map.of("text", "lang start")).rows().get(0).attention();

        assertEquals(List.of(Attention.QUIET, Attention.NO_QUESTION), reasons);
    }

    @Test
    public void theNumbersCountWhatTheFilterLeaves() {
        OverviewFigures all = overview(Map.of()).figures();
        assertEquals(3, all.active());
        assertEquals("{welfare=2, learning=1}", all.activeByType().toString());
        assertEquals(2, all.attention());
        assertEquals(1, all.citizens());
        assertEquals(84, all.changed());
        assertEquals(2, all.counted());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 1)), all.countedOn());

        OverviewFigures welfare = overview(Map.of("types", "welfare")).figures();
        assertEquals(2, welfare.active());
        assertEquals(24, welfare.changed());
    }

    @Test
    public void eachNumberLeadsToTheNetworksBehindItAndStaysAsItIs() {
        assertEquals(List.of("Åbne haver", "Unge og fritid"), titles(Map.of("show", "attention")));
        assertEquals(List.of("Åbne haver"), titles(Map.of("show", "citizens")));
        assertEquals(2, titles(Map.of("show", "practice")).size());
        assertEquals(3, titles(Map.of("show", "active")).size());
        assertEquals(3, overview(Map.of("show", "citizens")).figures().active());
    }

    @Test
    public void aReasonWithADaySilencesUntilThatDay() {
        quiet(TODAY);
        assertEquals(1, overview(Map.of()).figures().attention());
        assertEquals(
                Optional.of("Venter på byrådet"),
                overview(Map.of("text", "haver")).rows().get(0).agreedQuiet().map(AgreedQuiet::reason));

        quiet(TODAY.minusDays(1));
        assertEquals(2, overview(Map.of()).figures().attention());
        assertEquals(
                Optional.empty(),
                overview(Map.of("text", "haver")).rows().get(0).agreedQuiet());
    }

    private void quiet(LocalDate until) {
        summaries.setQuiet(
                1, Optional.of(new AgreedQuiet(until, "Venter på byrådet")), Samples.NOON.minus(Duration.ofDays(50)));
    }

    @Test
    public void aMacroGetsAllNetworksInItsOrderWhateverItsLimit() {
        NetworkList byName = service.networks(Map.of("limit", "1", "types", "welfare,wellfare"), TODAY);
        assertEquals(2, byName.rows().size());
        assertEquals(1, byName.parameters().limit());
        assertEquals(1, byName.problems().size());

        permissions.unreadable.add("N1");
        assertEquals(
                1, service.networks(Map.of("types", "welfare"), TODAY).rows().size());
    }

    @Test
    public void wordsAreFoundInTitleQuestionAndLeader() {
        assertEquals(List.of("Unge og fritid"), titles(Map.of("text", "FRITID")));
        assertEquals(List.of("Åbne haver"), titles(Map.of("text", "gror en")));
        assertEquals(4, titles(Map.of("text", "asta birk")).size());
        assertEquals(List.of(), titles(Map.of("text", "findes ikke")));
    }

    @Test
    public void whatIsNotShownIsAlwaysCounted() {
        Overview cut = overview(Map.of("limit", "2"));
        assertEquals(2, cut.rows().size());
        assertEquals(4, cut.matching());
        assertEquals(4, cut.total());

        Overview filtered = overview(Map.of("types", "welfare", "limit", "1"));
        assertEquals(1, filtered.rows().size());
        assertEquals(2, filtered.matching());
        assertEquals(4, filtered.total());
    }

    @Test
    public void aNetworkThatTheViewerMayNotSeeIsInNoNumber() {
        permissions.unreadable.add("N1");
        permissions.unreadable.add("N4");

        Overview seen = overview(Map.of());

        assertEquals(2, seen.total());
        assertEquals(2, seen.figures().all());
        assertEquals(0, seen.figures().changed());
        assertEquals(0, seen.figures().counted());
        assertEquals(0, seen.figures().citizens());
        assertEquals(1, seen.figures().attention());
        assertEquals(Optional.empty(), seen.figures().countedOn());
        assertTrue(overview(Map.of("text", "haver")).rows().isEmpty());
    }

    @Test
    public void whatIsWrongIsToldAndTheRestIsShown() {
        Overview wrong =
                overview(Map.of("types", "wellfare", "limit", "0", "show", "red", "phase", "focus", "sort", "size"));

        assertEquals(
                List.of("types", "sort", "limit", "show"),
                wrong.problems().stream().map(ValidationError::field).toList());
        assertEquals(
                List.of("Ældre og naboskab"),
                wrong.rows().stream()
                        .map(row -> row.summary().profile().title())
                        .toList());
    }

    @Test
    public void theMacroLimitsWhatReadersCanAskFor() {
        Overview welfare = service.overview(
                Map.of("types", "welfare", "sort", "name", "limit", "wrong"), Map.of("types", "learning"), TODAY);

        assertEquals(2, welfare.total());
        assertEquals(0, welfare.matching());
        assertEquals(
                List.of("limit"),
                welfare.problems().stream().map(ValidationError::field).toList());
    }

    @Test
    public void aStayIsLongAgainstWhatTheTypeMayBeQuiet() {
        assertEquals(
                List.of(
                        PhaseLength.SHORT,
                        PhaseLength.USUAL,
                        PhaseLength.USUAL,
                        PhaseLength.LONG,
                        PhaseLength.LONG,
                        PhaseLength.VERY_LONG),
                List.of(14, 15, 42, 43, 84, 85).stream()
                        .map(days -> PhaseLength.of(days, 42))
                        .toList());
    }
}
