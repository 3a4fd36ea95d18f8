package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The files of the overview hold what their reader may see, and nothing else. */
public class OverviewFilesTest {
    private static final String OPEN = "AABENT";
    private static final String CLOSED = "LUKKET";
    private static final String CSV = WikiRestClient.REST + "/rollup.csv";
    private static final String WORKBOOK = WikiRestClient.REST + "/rollup.xlsx";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    @BeforeClass
    public static void makeNetworks() {
        WikiRestClient leader = WIKI.login("leder1");
        new NetworkFixture(OPEN, "Åbne byrum").with("visibility", "everyone").create(leader);
        new NetworkFixture(CLOSED, "Hemmelige haver").create(leader);
        UUID draft = UUID.randomUUID();
        NetworkFixture.writeDraft(leader, OPEN, draft, "text", "=HYPERLINK(\"x\") <b>hvordan</b> bliver torvet vores?");
        NetworkFixture.write(leader, OPEN, "innovationQuestion", "chosen", draft.toString());
    }

    private static HttpResponse<byte[]> workbook(String user, String query) {
        return WIKI.login(user).download(WORKBOOK + query);
    }

    @Test
    public void theWorkbookIsAFileThatNobodyBetweenKeeps() {
        HttpResponse<byte[]> answer = workbook("leder1", "");

        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "attachment; filename=\"innovation-networks.xlsx\"",
                answer.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
    }

    @Test
    public void theWorkbookHoldsWhatItsReaderMaySee() {
        String leaders = TextOfZip.of(workbook("leder1", "").body());
        String outsiders = TextOfZip.of(workbook("udenfor", "").body());

        assertTrue(leaders.contains("Åbne byrum") && leaders.contains("Hemmelige haver"));
        assertTrue(
                leaders, leaders.contains("=HYPERLINK(&quot;x&quot;) &lt;b&gt;hvordan&lt;/b&gt; bliver torvet vores?"));
        assertFalse(leaders.contains("<f>"));
        assertTrue(leaders.contains("ref=\"A1:M3\""));
        assertTrue(outsiders.contains("Åbne byrum"));
        assertFalse(outsiders.contains("Hemmelige haver"));
        assertTrue(outsiders.contains("ref=\"A1:M2\""));
    }

    @Test
    public void theFilterAppliesToTheFiles() {
        assertFalse(TextOfZip.of(workbook("leder1", "?types=learning").body()).contains("Åbne byrum"));
        assertTrue(TextOfZip.of(workbook("leder1", "?types=welfare&phase=focus").body())
                .contains("Åbne byrum"));
        assertEquals(400, workbook("leder1", "?types=findes-ikke").statusCode());
        assertEquals(400, WIKI.login("leder1").get(CSV + "?sort=x").statusCode());
    }

    @Test
    public void programsReadKeysInPlaceOfWords() {
        String[] lines = WIKI.login("udenfor")
                .get(CSV + "?format=machine&types=welfare")
                .body()
                .split("\r\n");

        assertEquals(2, lines.length);
        assertEquals(
                "\"spaceKey\",\"name\",\"type\",\"status\",\"leader\",\"phase\",\"stage\",\"turn\",\"question\",\"start\","
                        + "\"halfYear\",\"end\",\"activity\",\"quietDays\"",
                lines[0]);
        assertTrue(
                lines[1],
                lines[1].startsWith("\"AABENT\",\"Åbne byrum\",\"welfare\",\"active\",")
                        && lines[1].contains(",\"focus\",\"focusing\",\"1\",\"'=HYPERLINK(\"\"x\"\")")
                        && lines[1].contains("\"2026-01-05\",\"2026-1\",\"2026-12-18\""));
        assertEquals(400, WIKI.login("udenfor").get(CSV + "?format=andet").statusCode());
        assertFalse(WIKI.login("udenfor").get(CSV).body().contains("LUKKET"));
    }

    @Test
    public void aReaderOfEnglishReadsEnglishHeadings() {
        WIKI.host().wiki().setLocale(WIKI.user("chef2"), Locale.UK);

        assertTrue(TextOfZip.of(workbook("chef2", "").body()).contains("Days without activity"));
        assertTrue(TextOfZip.of(workbook("leder1", "").body()).contains("Dage uden aktivitet"));
    }
}
