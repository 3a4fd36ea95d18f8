package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A panel in a receipt is the panel of the page that is loaded afterwards. */
public class PanelsTest {
    private static final String KEY = "PANEL";
    private static final String NEW = "new-panel";
    private static final UUID BOARD = UUID.randomUUID();
    private static final UUID CLUB = UUID.randomUUID();
    private static final Pattern PANEL =
            Pattern.compile("<[^>]* data-panel=\"([\\w-]+)\" data-panel-form=\"([\\w/]+)\" data-drawing=\"(\\w+)\">");

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static WikiRestClient member;

    @BeforeClass
    public static void aNetworkThatEverybodyMayWriteIn() {
        new NetworkFixture(KEY, "Paneler").with("visibility", "everyoneWrites").create(WIKI.login("leder1"));
        member = WIKI.login("medlem1");
        stakeholder(member, BOARD, "label", "Bestyrelsen & <b>vennerne</b> \"A\"");
        stakeholder(member, BOARD, "canBlock", "true");
        stakeholder(member, BOARD, "influence", "5");
    }

    private static JsonNode save(WikiRestClient writer, String kind, String row, String field, Map<String, ?> body) {
        String path = NetworkFixture.field(KEY, kind, row, field);
        HttpResponse<String> answer = writer.sendJson("PATCH", path, body);
        assertEquals(answer.body(), 200, answer.statusCode());
        return WikiRestClient.json(answer);
    }

    private static JsonNode stakeholder(WikiRestClient writer, UUID row, String field, String value) {
        return save(writer, "stakeholders", row.toString(), field, Map.of("list", "rows", "value", value));
    }

    private static Set<String> names(JsonNode receipt) {
        Set<String> names = new LinkedHashSet<>();
        receipt.path("panels").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String page(WikiRestClient reader, String macro) {
        long id = WIKI.host().wiki().pages(KEY).stream()
                .filter(found -> found.body().contains(macro))
                .findFirst()
                .orElseThrow()
                .id();
        return reader.get("/pages/viewpage.action?pageId=" + id).body();
    }

    /** Byte for byte, but for the ids that must be the only ones of their page. */
    private static void assertOnPage(String page, String form, JsonNode receipt) {
        Map<String, String> left = new HashMap<>();
        names(receipt)
                .forEach(
                        name -> left.put(name, receipt.path("panels").path(name).asText()));
        Matcher panels = PANEL.matcher(page);
        while (panels.find()) {
            String drawn = left.remove(panels.group(1));
            assertEquals(KEY + "/" + form, panels.group(2));
            if (drawn != null) {
                String expected = drawn.replace(NEW, panels.group(3)) + "</";
                int end = Math.min(page.length(), panels.end() + expected.length());
                assertEquals(panels.group(1), expected, page.substring(panels.end(), end));
            }
        }
        assertEquals("panels that the page does not have", Map.of(), left);
    }

    @Test
    public void everyPanelIsThatOfThePageLoadedAfterwards() {
        JsonNode club = stakeholder(member, CLUB, "label", "Klubben");
        assertEquals(Set.of("matrix", "timeline", "blind"), names(club));
        assertOnPage(page(member, "innovation-stakeholders"), "stakeholders", club);

        JsonNode placed = stakeholder(member, BOARD, "affected", "2");
        assertEquals(Set.of("matrix", "blind"), names(placed));
        assertTrue(placed.at("/panels/matrix").asText().contains("indflydelse 5, p\u00e5virket 2"));
        assertTrue(placed.at("/panels/blind").asText().contains("Mangler plan"));
        assertOnPage(page(member, "innovation-stakeholders"), "stakeholders", placed);

        JsonNode planned = stakeholder(member, BOARD, "phases", "focus,prototype");
        assertEquals(Set.of("timeline", "blind"), names(planned));
        assertOnPage(page(member, "innovation-stakeholders"), "stakeholders", planned);

        JsonNode involved = save(
                member,
                "involvementDesign",
                NetworkFixture.starterRow("citizens"),
                "phases",
                Map.of("list", "design", "value", "prioritisation"));
        assertEquals(Set.of("citizens", "lead"), names(involved));
        String pages = page(member, "innovation-involvement") + page(member, "innovation-citizens");
        assertOnPage(pages, "involvementDesign", involved);

        JsonNode decided = save(member, "phaseFocus", "sheet", "decision", Map.of("value", "Vi g\u00e5r videre"));
        assertEquals(Set.of("criteria", "criteria-count"), names(decided));
        assertOnPage(page(member, "<ac:parameter ac:name=\"phase\">focus<"), "phaseFocus", decided);
    }

    @Test
    public void whatAffectsNoPanelBringsNone() {
        JsonNode receipt = stakeholder(member, BOARD, "contribution", "Lokaler");

        assertFalse(receipt.toString(), receipt.has("panels"));
        assertFalse(receipt.toString(), receipt.has("panelRevision"));
    }

    /** A row is shown as soon as, and as long as, anything is written in it. */
    @Test
    public void aRowComesAndGoesWithItsOnlyValue() {
        UUID row = UUID.randomUUID();
        JsonNode first = stakeholder(member, row, "contribution", "Lokaler");
        assertEquals(Set.of("matrix", "timeline", "blind"), names(first));
        assertTrue(first.at("/panels/timeline").asText().contains(row.toString()));

        JsonNode gone = save(
                member,
                "stakeholders",
                row.toString(),
                "contribution",
                Map.of(
                        "list",
                        "rows",
                        "value",
                        "",
                        "base",
                        first.path("revision").asInt()));

        assertEquals(Set.of("matrix", "timeline", "blind"), names(gone));
        assertFalse(gone.path("panels").toString().contains(row.toString()));
        assertOnPage(page(member, "innovation-stakeholders"), "stakeholders", gone);
    }

    @Test
    public void aPanelSaysFromWhichRevisionItIs() {
        JsonNode receipt = stakeholder(member, UUID.randomUUID(), "label", "Naboerne");

        assertEquals(
                receipt.path("revision").asInt(), receipt.path("panelRevision").asInt());
    }

    /** The same text of the same form, for one of the network's people and for somebody else who may write. */
    @Test
    public void aPanelHasWhatItsReaderMayRead() {
        UUID row = UUID.randomUUID();
        stakeholder(member, row, "label", "Formanden");
        stakeholder(member, row, "canBlock", "true");
        stakeholder(member, row, "influence", "5");
        WikiRestClient stranger = WIKI.login("udenfor");

        JsonNode told = stakeholder(stranger, row, "affected", "1");

        assertEquals(Set.of("matrix", "blind"), names(told));
        assertFalse(told.toString(), told.toString().contains("Mangler plan"));
        assertFalse(told.toString(), told.toString().contains("data-for-editors"));
        assertOnPage(page(stranger, "innovation-stakeholders"), "stakeholders", told);
        assertTrue(page(member, "innovation-stakeholders").contains("Mangler plan"));
    }

    @Test
    public void rowsThatArePastedBringEveryPanel() {
        String path = WikiRestClient.REST + "/networks/" + KEY + "/stakeholders/import";
        List<List<String>> rows = List.of(List.of(UUID.randomUUID().toString(), "Skolen"));

        JsonNode receipt = WikiRestClient.json(member.sendJson("POST", path, Map.of("fields", "label", "rows", rows)));

        assertEquals(Set.of("matrix", "timeline", "blind"), names(receipt));
        assertOnPage(page(member, "innovation-stakeholders"), "stakeholders", receipt);
    }

    @Test
    public void aPanelIsInTheLanguageOfItsReader() {
        WIKI.host().wiki().setLocale(WIKI.user("chef1"), Locale.UK);
        WikiRestClient reader = WIKI.login("chef1");

        JsonNode receipt = stakeholder(reader, UUID.randomUUID(), "label", "The school");

        String matrix = receipt.at("/panels/matrix").asText();
        assertTrue(matrix, matrix.contains("Not placed"));
        assertOnPage(page(reader, "innovation-stakeholders"), "stakeholders", receipt);
    }
}
