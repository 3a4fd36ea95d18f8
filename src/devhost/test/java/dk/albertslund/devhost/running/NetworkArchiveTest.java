package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A network as a zip: everything that its reader may see, and nothing else. */
public class NetworkArchiveTest {
    private static final String KEY = "ARKIV";
    private static final String CLOSED = "ARKIVLUKKET";
    private static final String SECRET = "Navnet Opdigtet";
    private static final UUID ROW = UUID.randomUUID();

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    @BeforeClass
    public static void makeNetworks() {
        WikiRestClient leader = WIKI.login("leder1");
        new NetworkFixture(KEY, "Arkiv & <b>have</b>")
                .with("visibility", "everyone")
                .create(leader);
        new NetworkFixture(CLOSED, "Lukket have").create(leader);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("label", "=Formanden <script>alert(1)</script>");
        fields.put("retentionDate", "2098-12-31");
        fields.put("personName", SECRET);
        fields.forEach((field, value) -> NetworkFixture.writeStakeholder(leader, KEY, ROW, field, value));
        NetworkFixture.writeDraft(leader, KEY, UUID.randomUUID(), "text", "Hvordan\nbliver \"haven\" vores?");
        NetworkFixture.move(leader, KEY, "discovery", "Vi går videre");
    }

    private static HttpResponse<byte[]> archive(String user, String key) {
        return WIKI.login(user).download(WikiRestClient.REST + "/networks/" + key + "/archive.zip");
    }

    private static Map<String, byte[]> entries(String user) {
        HttpResponse<byte[]> answer = archive(user, KEY);
        assertEquals(200, answer.statusCode());
        return TextOfZip.entries(answer.body());
    }

    private static String text(Map<String, byte[]> entries, String name) {
        assertTrue(name + " in " + entries.keySet(), entries.containsKey(name));
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private static JsonNode data(Map<String, byte[]> entries) throws IOException {
        return new JsonMapper().readTree(entries.get("data.json"));
    }

    private static JsonNode sheet(JsonNode data, String kind) {
        return StreamSupport.stream(data.path("sheets").spliterator(), false)
                .filter(sheet -> sheet.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " in " + data));
    }

    @Test
    public void theFileIsAZipThatNobodyBetweenKeeps() {
        HttpResponse<byte[]> answer = archive("leder1", KEY);

        assertEquals(
                "application/zip", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "attachment; filename=\"innovation-network-arkiv.zip\"",
                answer.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
    }

    @Test
    public void thePageIsReadWithoutWikiAndNetwork() {
        Document page = Jsoup.parse(text(entries("leder1"), "index.html"));

        assertEquals("Arkiv & <b>have</b>", page.title());
        assertEquals("da-DK", page.select("html").attr("lang"));
        assertTrue(page.text().contains("Fase 1 – Opdagelse"));
        assertTrue(page.text().contains("=Formanden <script>alert(1)</script>"));
        assertTrue(page.select("h2").eachText().contains("Interessenter"));
        assertEquals(
                0,
                page.select("script, link, [src^=http], [href^=http], [src^=/], [href^=/]")
                        .size());
        page.select("nav a")
                .forEach(link -> assertEquals(
                        link.attr("href"),
                        1,
                        page.select("section[id=" + link.attr("href").substring(1) + "]")
                                .size()));
    }

    @Test
    public void aReaderOfEnglishReadsEnglishLabels() {
        WIKI.host().wiki().setLocale(WIKI.user("chef2"), Locale.UK);
        Document page = Jsoup.parse(text(entries("chef2"), "index.html"));

        assertEquals("en-GB", page.select("html").attr("lang"));
        assertTrue(page.select("h2").eachText().contains("Stakeholders"));
    }

    @Test
    public void theDataHaveEveryValueAndCountThem() throws IOException {
        Map<String, byte[]> entries = entries("leder1");
        JsonNode data = data(entries);
        JsonNode row = sheet(data, "stakeholders").path("lists").path("rows").get(0);

        assertEquals("innovation-network", data.path("format").asText());
        assertEquals("discovery", data.path("phase").asText());
        assertEquals(ROW.toString(), row.path("id").asText());
        assertEquals(SECRET, row.path("fields").path("personName").asText());
        assertEquals(
                "=Formanden <script>alert(1)</script>",
                row.path("fields").path("label").asText());
        assertEquals(
                "leder1",
                sheet(data, "networkProfile")
                        .path("fields")
                        .path("networkLeader")
                        .asText());
        assertEquals("Vi går videre", data.path("moves").get(0).path("reason").asText());
        assertEquals(
                data.path("sheets").size(), data.path("counts").path("sheets").asInt());
        assertEquals(rows(data), data.path("counts").path("rows").asInt());
        assertTrue(StreamSupport.stream(data.path("people").spliterator(), false)
                .anyMatch(person -> person.path("userName").asText().equals("leder1")
                        && person.path("userKey")
                                .asText()
                                .equals(WIKI.user("leder1").key())));
    }

    private static int rows(JsonNode data) {
        int rows = 0;
        for (JsonNode sheet : data.path("sheets")) {
            for (JsonNode list : sheet.path("lists")) {
                rows += list.size();
            }
        }
        return rows;
    }

    @Test
    public void eachListWithRowsIsATableWithoutFormulas() {
        String csv = text(entries("leder1"), "csv/stakeholders-turn-1-rows.csv");

        assertTrue(csv, csv.startsWith("\uFEFF\""));
        assertTrue(csv, csv.contains("\"'=Formanden <script>alert(1)</script>\""));
        assertTrue(entries("leder1").keySet().stream()
                .allMatch(name -> name.matches("index\\.html|data\\.json|csv/[A-Za-z0-9-]+\\.csv")));
    }

    @Test
    public void whatIsConfidentialIsForThoseWhoMayReadIt() {
        String members = TextOfZip.of(archive("medlem1", KEY).body());
        String others = TextOfZip.of(archive("udenfor", KEY).body());

        assertTrue(members.contains(SECRET));
        assertTrue(members.contains("(kun for deltagerne)"));
        assertFalse(others.contains(SECRET));
        assertFalse(others.contains("personName"));
        assertTrue(others.contains("=Formanden"));
    }

    @Test
    public void aFormOnAPageThatTheReaderMayNotSeeIsLeftOut() throws IOException {
        var page = WIKI.host().wiki().page(KEY, "Interessenter").orElseThrow();
        WIKI.host().wiki().restrictView(page.id(), Set.of(WIKI.user("leder1").key()));
        try {
            Map<String, byte[]> others = entries("udenfor");

            assertFalse(others.containsKey("csv/stakeholders-turn-1-rows.csv"));
            assertFalse(text(others, "index.html").contains("Formanden"));
            assertFalse(text(others, "data.json").contains("stakeholders"));
            assertEquals(
                    rows(data(others)), data(others).path("counts").path("rows").asInt());
            assertTrue(text(entries("leder1"), "data.json").contains("stakeholders"));
        } finally {
            WIKI.host().wiki().restrictView(page.id(), Set.of());
        }
    }

    @Test
    public void aNetworkThatTheReaderMayNotSeeIsNotThere() {
        assertEquals(200, archive("leder1", CLOSED).statusCode());
        assertEquals(404, archive("udenfor", CLOSED).statusCode());
        assertEquals(404, archive("leder1", "FINDESIKKE").statusCode());
    }
}
