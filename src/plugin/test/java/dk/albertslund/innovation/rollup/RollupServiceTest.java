package dk.albertslund.innovation.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.NetworkProgress;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.PermissionsInMemory;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.SummariesInMemory;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import dk.albertslund.innovation.settings.Settings;
import dk.albertslund.innovation.settings.SettingsSerializer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

public class RollupServiceTest {
    private final SummariesInMemory summaries = new SummariesInMemory();
    private final PermissionsInMemory permissions = new PermissionsInMemory();
    private final PublicationsInMemory publications = new PublicationsInMemory();
    private final RollupService rollup = new RollupService(
            new SummaryCache(summaries), permissions, Samples.PEOPLE, publications.published(), Samples.CLOCK);

    @Before
    public void fourNetworks() {
        add(1, "\u00c5bne haver", "welfare", "key-bo", Phase.IDEATION, 30);
        add(2, "Unge og fritid", "learning", "key-carla", Phase.FOCUS, 40);
        add(3, "\u00c6ldre og naboskab", "welfare", "key-asta", Phase.DISCOVERY, 10);
        add(4, "\u00d8velser i dialog", "innovation", "key-gone", Phase.CONTINUATION, 20);
    }

    private void add(int id, String title, String type, String leader, Phase phase, int minutes) {
        Profile profile = new Profile(title, type, NetworkStatus.ACTIVE, List.of(leader), List.of(), "2026-01-01", "");
        summaries.add(new Summary(
                id,
                "N" + id,
                false,
                profile,
                new PhasePosition(phase, 1),
                "",
                false,
                Samples.NOON.plusSeconds(60L * minutes),
                NetworkProgress.UNKNOWN));
    }

    private static RollupParameters asked(Map<String, String> raw) {
        return RollupParameters.from(raw, Settings.DEFAULTS.typeKeys());
    }

    private List<String> titles(Map<String, String> parameters) {
        return rollup.page(asked(parameters)).rows().stream()
                .map(row -> row.summary().profile().title())
                .toList();
    }

    @Test
    public void namesStandInDanishOrder() {
        assertEquals(
                List.of("Unge og fritid", "\u00c6ldre og naboskab", "\u00d8velser i dialog", "\u00c5bne haver"),
                titles(Map.of()));
    }

    @Test
    public void rowsCanStandByPhaseAndByActivity() {
        assertEquals("Unge og fritid", titles(Map.of("sort", "phase")).get(0));
        assertEquals("\u00d8velser i dialog", titles(Map.of("sort", "phase")).get(3));
        assertEquals("Unge og fritid", titles(Map.of("sort", "activity")).get(0));
        assertEquals(
                "\u00c6ldre og naboskab", titles(Map.of("sort", "activity")).get(3));
    }

    @Test
    public void aLeaderIsShownByNameAndOneWhoLeftAsAFormerUser() {
        List<RollupRow> rows = rollup.page(asked(Map.of())).rows();

        assertEquals("Carla \u00d8stergren", rows.get(0).leaders());
        assertEquals("tidligere bruger", rows.get(2).leaders());
    }

    @Test
    public void onlyWhatIsAskedForIsShown() {
        assertEquals(2, titles(Map.of("types", "welfare")).size());
        assertEquals(List.of("Unge og fritid"), titles(Map.of("types", "welfare,learning", "phase", "focus")));
        assertEquals(List.of(), titles(Map.of("status", "closed")));
    }

    @Test
    public void whatIsCutOffIsCounted() {
        RollupPage page = rollup.page(asked(Map.of("limit", "3")));

        assertEquals(3, page.rows().size());
        assertEquals(4, page.total());
        assertTrue(page.isTruncated());
        assertFalse(rollup.page(asked(Map.of())).isTruncated());
    }

    @Test
    public void aNetworkThatTheViewerMayNotSeeIsNeitherShownNorCounted() {
        permissions.unreadable.add("N2");

        RollupPage page = rollup.page(asked(Map.of("limit", "1")));

        assertEquals(3, page.total());
        assertEquals(
                "\u00c6ldre og naboskab", page.rows().get(0).summary().profile().title());
    }

    @Test
    public void aPracticeNetworkIsNeverShown() {
        summaries.add(new Summary(
                9,
                "N9",
                true,
                Profile.UNWRITTEN,
                PhasePosition.FIRST,
                "",
                false,
                Samples.NOON,
                NetworkProgress.UNKNOWN));

        assertEquals(4, rollup.page(asked(Map.of())).total());
    }

    private void addQuiet(int id, String title, String type, NetworkStatus status, int days) {
        Profile profile = new Profile(title, type, status, List.of(), List.of(), "2026-01-01", "");
        Instant then = Samples.NOON.minus(Duration.ofDays(days));
        summaries.add(new Summary(
                id, "N" + id, false, profile, PhasePosition.FIRST, "", false, then, NetworkProgress.UNKNOWN));
    }

    private Map<String, Integer> quietDays() {
        return rollup.page(asked(Map.of("sort", "attention"))).rows().stream()
                .filter(RollupRow::isQuiet)
                .collect(Collectors.toMap(
                        row -> row.summary().profile().title(),
                        RollupRow::quietDays,
                        Integer::sum,
                        LinkedHashMap::new));
    }

    @Test
    public void aNetworkThatHasBeenQuietForAsLongAsItsTypeAllowsNeedsAttention() {
        addQuiet(5, "Lige stille nok", "learning", NetworkStatus.ACTIVE, 42);
        addQuiet(6, "Ikke helt", "learning", NetworkStatus.ACTIVE, 41);
        addQuiet(7, "P\u00e5 pause", "learning", NetworkStatus.PAUSED, 100);
        addQuiet(8, "Afsluttet", "learning", NetworkStatus.CLOSED, 100);
        addQuiet(9, "L\u00e6nge", "innovation", NetworkStatus.ACTIVE, 60);

        assertEquals("{L\u00e6nge=60, Lige stille nok=42}", quietDays().toString());

        publications.add(new Publication(
                1,
                SettingsSerializer.settings(Map.of("quiet", "41", "type.innovation.quiet", "90")),
                "key-asta",
                Samples.NOON));

        assertEquals("{Lige stille nok=42, Ikke helt=41}", quietDays().toString());
    }

    @Test
    public void aTypeOfTheMunicipalitysOwnCanBeAskedFor() {
        addQuiet(5, "Klima i byen", "klima", NetworkStatus.ACTIVE, 1);

        RollupParameters klima = RollupParameters.from(Map.of("types", "klima"), List.of("welfare", "klima"));

        assertEquals(1, rollup.page(klima).total());
    }

    @Test
    public void everyWrongParameterIsToldWithWhatIsAllowed() {
        ValidationException wrong = assertThrows(
                ValidationException.class, () -> asked(Map.of("types", "wellfare", "sort", "size", "limit", "0")));

        assertEquals(
                List.of("types", "sort", "limit"),
                wrong.errors().stream().map(ValidationError::field).toList());
        assertTrue(wrong.errors().get(0).arguments().contains("welfare, innovation, learning"));
    }

    @Test
    public void aListThatIsFarTooLongIsToldShortly() {
        ValidationException wrong = assertThrows(
                ValidationException.class,
                () -> asked(Map.of("types", "x,".repeat(2000) + String.join(",", many()), "phase", "y".repeat(4000))));

        assertEquals(61, wrong.errors().size());
        assertTrue(wrong.errors().stream()
                .allMatch(error -> String.valueOf(error.arguments().get(0)).length() <= 61));
    }

    private static List<String> many() {
        return IntStream.range(0, 300).mapToObj(number -> "type" + number).toList();
    }
}
