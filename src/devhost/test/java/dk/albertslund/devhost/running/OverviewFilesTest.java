package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The files of the overview hold what their reader may see, and nothing else. */
public class OverviewFilesTest {
    private static final String OPEN = "AABENT";
    private static final String CLOSED = "LUKKET";
    private static final String CSV = WikiRestClient.REST + "/rollup.csv";
    private static final String PRESENTATION = WikiRestClient.REST + "/rollup.pptx";
    private static final String SECOND_SLIDE = "ppt/slides/slide2.xml";
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
        addRow(leader, "phaseFocus", "expectedValue", "description", "Flere <i>bliver</i> på torvet");
        addRow(leader, "phaseFocus", "needs", "input", "En vej uden biler");
        addRow(leader, "continuation", "values", "realised", "Naboer låner bænke ud");
    }

    private static void addRow(WikiRestClient writer, String kind, String list, String field, String value) {
        String path = NetworkFixture.field(OPEN, kind, UUID.randomUUID().toString(), field);
        NetworkFixture.save(writer, path, Map.of("list", list, "value", value));
    }

    private static Map<String, byte[]> slides(String user, String query) {
        HttpResponse<byte[]> answer = WIKI.login(user).download(PRESENTATION + query);
        assertEquals(200, answer.statusCode());
        return TextOfZip.entries(answer.body());
    }

    private static String slide(Map<String, byte[]> slides, String name) {
        return new String(slides.get(name), StandardCharsets.UTF_8);
    }

    @Test
    public void thePresentationHasASlideForEachNetworkOfItsReader() {
        Map<String, byte[]> leaders = slides("leder1", "?sort=name");
        Map<String, byte[]> outsiders = slides("udenfor", "");

        assertTrue(slide(leaders, "ppt/slides/slide1.xml").contains("2 netværk"));
        assertTrue(slide(leaders, SECOND_SLIDE).contains("Hemmelige haver"));
        String slide = slide(leaders, "ppt/slides/slide3.xml");
        for (String text : List.of(
                "Åbne byrum",
                "=HYPERLINK(&quot;x&quot;) &lt;b&gt;hvordan&lt;/b&gt; bliver torvet vores?",
                "Fase 0 – Fokusering",
                "siden 5. januar 2026",
                "Asta Prøvested",
                "Flere &lt;i&gt;bliver&lt;/i&gt; på torvet",
                "Naboer låner bænke ud",
                "En vej uden biler")) {
            assertTrue(text + " in " + slide, slide.contains(text));
        }
        assertTrue(slide(outsiders, "ppt/slides/slide1.xml").contains("1 netværk"));
        assertFalse(outsiders.containsKey("ppt/slides/slide3.xml"));
        assertFalse(outsiders.values().stream()
                .anyMatch(part -> new String(part, StandardCharsets.UTF_8).contains("Hemmelige haver")));
    }

    @Test
    public void thePresentationHoldsNothingOfAPageThatItsReaderMayNotSee() {
        var page = WIKI.host().wiki().page(OPEN, "Fase 0 – Fokusering").orElseThrow();
        assertTrue(slide(slides("udenfor", ""), SECOND_SLIDE).contains("på torvet"));
        WIKI.host().wiki().restrictView(page.id(), Set.of(WIKI.user("leder1").key()));
        try {
            assertFalse(slide(slides("udenfor", ""), SECOND_SLIDE).contains("på torvet"));
            assertTrue(slide(slides("leder1", "?types=welfare"), "ppt/slides/slide3.xml")
                    .contains("på torvet"));
        } finally {
            WIKI.host().wiki().restrictView(page.id(), Set.of());
        }
    }

    @Test
    public void theFirstSlideSaysWhatIsShown() {
        Map<String, byte[]> slides = slides("leder1", "?types=learning&status=active,paused");

        assertTrue(slide(slides, "ppt/slides/slide1.xml").contains("Typer: Læringsnetværk"));
        assertTrue(slide(slides, "ppt/slides/slide1.xml").contains("Status: I gang, På pause"));
        assertTrue(slide(slides, "ppt/slides/slide1.xml").contains("Ingen netværk passer"));
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
