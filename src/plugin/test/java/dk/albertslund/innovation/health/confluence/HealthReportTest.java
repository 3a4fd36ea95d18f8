package dk.albertslund.innovation.health.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.JobRun;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.test.jdbc.Data;
import org.junit.Test;
import org.w3c.dom.NodeList;

/** Tables and jobs in the health report. */
@Data(Tables.class)
public class HealthReportTest extends ActiveObjectsTest {
    private static final Instant NIGHT = Instant.parse("2026-03-02T02:40:00Z");

    private AoJobRunRepository runs(boolean isReadOnly) {
        return new AoJobRunRepository(ao, () -> isReadOnly);
    }

    @Test
    public void aJobIsKeptAsItEndedLast() {
        AoJobRunRepository runs = runs(false);
        runs.record(new JobRun("indexJob", NIGHT, false, "NoSuchMethodError: update"));
        runs.record(new JobRun("retentionJob", NIGHT, true, "Alt er i orden"));
        runs.record(new JobRun("indexJob", NIGHT.plusSeconds(60), true, "x".repeat(5000)));

        assertEquals(
                List.of(
                        new JobRun("indexJob", NIGHT.plusSeconds(60), true, "x".repeat(5000)),
                        new JobRun("retentionJob", NIGHT, true, "Alt er i orden")),
                runs.latest());
    }

    @Test
    public void inReadOnlyModeNothingIsWritten() {
        runs(true).record(new JobRun("indexJob", NIGHT, true, ""));

        assertEquals(List.of(), runs(false).latest());
    }

    @Test
    public void everyTableOfTheDescriptorIsCounted() throws Exception {
        new NetworkOnTables(ao).found("UNG");
        Set<String> listed = new TreeSet<>();
        try (InputStream in = getClass().getResourceAsStream("/atlassian-plugin.xml")) {
            NodeList entities = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("entity");
            for (int i = 0; i < entities.getLength(); i++) {
                listed.add(entities.item(i).getTextContent().strip());
            }
        }

        assertEquals(
                listed,
                TableCounts.ENTITIES.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)));
        Map<String, Integer> counts = new TableCounts(ao).all();
        assertEquals(TableCounts.ENTITIES.size(), counts.size());
        assertEquals(Integer.valueOf(1), counts.get("NETWORK"));
        assertEquals(Integer.valueOf(0), counts.get("PERSON"));
    }

    @Test
    public void theDatabaseSaysWhatItIs() {
        TableCounts tables = new TableCounts(ao);
        assertEquals("", tables.database());

        runs(false).record(new JobRun("indexJob", NIGHT, true, ""));

        assertTrue(tables.database(), tables.database().matches("(H2|PostgreSQL) \\d.*"));
    }

    @Test
    public void theTextForASupportCaseNamesNobody() {
        TreeMap<String, Integer> tables = new TreeMap<>(Map.of("UNINDEXED", 7));
        HealthReport health = new HealthReport(
                Map.of(OptionalPart.INDEX, false),
                tables,
                List.of(new JobRun("reconciliationJob", NIGHT, false, "Netværk, hvis område er væk: ~asta")),
                Map.of(HealthReport.JAVA, "17"),
                true,
                false);

        String text = HealthReportText.of(health);

        assertFalse(text, text.contains("asta"));
        assertTrue(text, text.contains("search queue: 7\n"));
        assertTrue(text, text.contains("job reconciliationJob: failed at 2026-03-02T02:40:00Z\n"));
        assertTrue(text, text.contains("part index: off\n"));
        assertTrue(text, text.contains("read-only mode: on\n"));
        assertTrue(text, text.contains("mail server: off\n"));
    }
}
