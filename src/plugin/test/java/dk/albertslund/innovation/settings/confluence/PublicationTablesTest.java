package dk.albertslund.innovation.settings.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.settings.EditionConflictException;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class PublicationTablesTest extends ActiveObjectsTest {
    private static final int AT_ONCE = 8;

    private NetworkOnTables tables;

    @Before
    public void onTables() {
        tables = new NetworkOnTables(ao);
    }

    private void publish(Map<String, String> values) {
        tables.publicationService.publish(tables.publications.latest().edition(), values, "key-asta");
    }

    @Test
    public void whatCountsIsReadInOneStatementHoweverOftenSomethingWasPublished() {
        assertEquals(Settings.DEFAULTS, tables.settings.current());
        for (int days = 10; days < 30; days++) {
            publish(Map.of("quiet", String.valueOf(days), "phase.focus.da", "M\u00e5l " + days));
        }

        assertEquals(
                1, statements(() -> assertEquals(29, tables.settings.current().quietDays())));
        assertEquals("M\u00e5l 29", tables.settings.current().label(Phase.FOCUS).danish());
    }

    @Test
    public void historySaysWhoPublishedWhenNewestFirst() {
        publish(Map.of("quiet", "30"));
        publish(Map.of("quiet", "31"));

        List<Publication> history = tables.publications.newest(10);

        assertEquals(List.of(2, 1), history.stream().map(Publication::edition).toList());
        assertEquals("key-asta", history.get(0).author());
        assertEquals(Samples.NOON, history.get(0).published());
        assertEquals(30, tables.publications.edition(1).orElseThrow().settings().quietDays());
        assertEquals(
                Settings.DEFAULTS, tables.publications.edition(0).orElseThrow().settings());
    }

    @Test
    public void theDatabaseRefusesTwoPeopleTheSameEdition() {
        publish(Map.of("quiet", "30"));

        assertThrows(
                EditionConflictException.class,
                () -> tables.publications.add(new Publication(1, Settings.DEFAULTS, "key-bo", Samples.NOON)));
    }

    @Test
    public void whoComesSecondIsToldAndCanGoOn() {
        publish(Map.of("quiet", "30"));

        assertThrows(
                ValidationException.class, () -> tables.publicationService.publish(0, Map.of("quiet", "9"), "key-bo"));
        tables.publicationService.publish(1, Map.of("quiet", "9"), "key-bo");

        assertEquals(9, tables.settings.current().quietDays());
    }

    @Test
    @NonTransactional
    public void ofManyWhoPublishAtOnceOnTwoNodesOneWinsAndTheOthersAreTold() throws Exception {
        List<NetworkOnTables> nodes = List.of(tables, new NetworkOnTables(anotherNode()));
        ExecutorService administrators = Executors.newFixedThreadPool(AT_ONCE);
        int published = 0;
        try {
            List<Callable<Boolean>> work = IntStream.range(0, AT_ONCE)
                    .<Callable<Boolean>>mapToObj(one -> () -> isPublished(nodes.get(one % 2), 20 + one))
                    .toList();
            for (Future<Boolean> done : administrators.invokeAll(work)) {
                published += done.get() ? 1 : 0;
            }
        } finally {
            administrators.shutdownNow();
        }

        assertEquals(1, published);
        assertEquals(1, tables.publications.newest(10).size());
    }

    private static boolean isPublished(NetworkOnTables node, int days) {
        try {
            node.publicationService.publish(0, Map.of("quiet", String.valueOf(days)), "key-asta");
            return true;
        } catch (ValidationException exception) {
            assertEquals(
                    "innovation.settings.problem.meanwhile",
                    exception.errors().get(0).messageKey());
            return false;
        }
    }

    @Test
    public void aDraftIsKeptForThePersonWhoWroteIt() {
        tables.publicationService.preview(0, Map.of("phase.focus.da", "Sigte\n=to"), "key-asta");
        tables.publicationService.preview(0, Map.of("phase.focus.da", "Sigte = to"), "key-asta");

        assertEquals(
                Map.of("phase.focus.da", "Sigte = to"),
                tables.publications.draft("key-asta").orElseThrow().values());
        assertEquals(false, tables.publications.draft("key-bo").isPresent());
    }
}
