package dk.albertslund.innovation.settings.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.settings.EditionTaken;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.Settings;
import java.util.List;
import java.util.Map;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class PublicationTablesTest extends ActiveObjectsTest {
    private NetworkOnTables tables;

    @Before
    public void onTables() {
        tables = new NetworkOnTables(ao);
    }

    private void publish(Map<String, String> values) {
        tables.publishing.publish(tables.publications.latest().edition(), values, "key-asta");
    }

    @Test
    public void whatCountsIsReadInOneStatementHoweverOftenSomethingWasPublished() {
        assertEquals(Settings.USUAL, tables.settings.now());
        for (int days = 10; days < 30; days++) {
            publish(Map.of("quiet", String.valueOf(days), "phase.focus.da", "M\u00e5l " + days));
        }

        assertEquals(1, statements(() -> assertEquals(29, tables.settings.now().quietDays())));
        assertEquals("M\u00e5l 29", tables.settings.now().label(Phase.FOCUS).danish());
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
                Settings.USUAL, tables.publications.edition(0).orElseThrow().settings());
    }

    @Test
    public void theDatabaseRefusesTwoPeopleTheSameEdition() {
        publish(Map.of("quiet", "30"));

        assertThrows(
                EditionTaken.class,
                () -> tables.publications.add(new Publication(1, Settings.USUAL, "key-bo", Samples.NOON)));
    }

    @Test
    public void whoComesSecondIsToldAndCanGoOn() {
        publish(Map.of("quiet", "30"));

        assertThrows(InvalidInput.class, () -> tables.publishing.publish(0, Map.of("quiet", "9"), "key-bo"));
        tables.publishing.publish(1, Map.of("quiet", "9"), "key-bo");

        assertEquals(9, tables.settings.now().quietDays());
    }

    @Test
    public void aDraftIsKeptForThePersonWhoWroteIt() {
        tables.publishing.preview(0, Map.of("phase.focus.da", "Sigte\n=to"), "key-asta");
        tables.publishing.preview(0, Map.of("phase.focus.da", "Sigte = to"), "key-asta");

        assertEquals(
                Map.of("phase.focus.da", "Sigte = to"),
                tables.publications.draft("key-asta").orElseThrow().values());
        assertEquals(false, tables.publications.draft("key-bo").isPresent());
    }
}
