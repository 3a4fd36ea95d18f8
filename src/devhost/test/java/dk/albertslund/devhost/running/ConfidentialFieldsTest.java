package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.service.ContentLifecycleService;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Confidential fields are readable by members and space administrators only, also in a network where everybody may edit, and
 * only by those of them who may view the page with the form.
 */
public class ConfidentialFieldsTest {
    private static final String ROW = UUID.randomUUID().toString();
    private static final String NAME = "Rikke Opdigtet";
    private static final List<String> SECRETS =
            List.of(NAME, "Opdigtet", "Holdning", "attitude", "Kan bremse", "canBlock", "Mangler plan", "2098-12-31");
    private static final List<String> FIELDS = List.of("attitude", "canBlock", "personName", "retentionDate");

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static int networks;

    private final String key = "AABEN" + networks++;
    private ContentLifecycleService lifecycle;
    private WikiRestClient leader;
    private WikiRestClient stranger;
    private WikiRestClient coDriver;
    private long page;

    @Before
    public void aNetworkThatEverybodyMayWriteIn() {
        lifecycle = new ContentLifecycleService(
                WIKI.host().wiki(), WIKI.host().runtime().events());
        leader = WIKI.login("leder1");
        stranger = WIKI.login("udenfor");
        coDriver = WIKI.login("medlem1");
        new NetworkFixture(key, "\u00c5bent")
                .with("visibility", "everyoneWrites")
                .create(leader);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("label", "Formanden for boldklubben");
        fields.put("attitude", "against");
        fields.put("canBlock", "true");
        fields.put("retentionDate", "2098-12-31");
        fields.put("personName", NAME);
        fields.forEach(
                (field, value) -> NetworkFixture.writeStakeholder(leader, key, UUID.fromString(ROW), field, value));
        page = WIKI.host().wiki().pages(key).stream()
                .filter(found -> found.body().contains("innovation-stakeholders"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void assertSilent(String where, String answer) {
        for (String secret : SECRETS) {
            assertFalse(where + " says " + secret + ": " + answer, answer.contains(secret));
        }
    }

    private String field(String field) {
        return NetworkFixture.field(key, "stakeholders", ROW, field);
    }

    private String unfolded() {
        return WikiRestClient.REST + "/networks/" + key + "/sheets/stakeholders/rows/" + ROW + "/form";
    }

    private String shown(WikiRestClient reader) {
        return reader.get("/pages/viewpage.action?pageId=" + page).body();
    }

    private void assertReadsAndWrites(WikiRestClient insider) {
        assertEquals(200, insider.get(field("personName") + "/history").statusCode());
        assertTrue(insider.get(field("personName") + "/history").body().contains(NAME));
        assertTrue(insider.get(unfolded()).body().contains(NAME));
        JsonNode entries =
                WikiRestClient.json(insider.get(field("attitude") + "/history")).path("entries");
        assertEquals(
                200,
                insider.sendJson(
                                "PATCH",
                                field("attitude"),
                                Map.of(
                                        "list",
                                        "rows",
                                        "value",
                                        entries.get(0).path("value").asText().equals("for") ? "against" : "for",
                                        "base",
                                        entries.get(0).path("revision").asInt()))
                        .statusCode());
    }

    /** Every kind of request for a confidential field is refused; other fields stay editable. */
    private void assertKeptOff(WikiRestClient person) {
        for (String field : FIELDS) {
            HttpResponse<String> history = person.get(field(field) + "/history");
            assertEquals(field, 403, history.statusCode());
            assertSilent("the history", history.body().replace(field, ""));
            HttpResponse<String> change =
                    person.sendJson("PATCH", field(field), Map.of("list", "rows", "value", "", "base", 0));
            assertEquals(field, 403, change.statusCode());
            assertSilent("the refusal", change.body().replace(field, ""));
            assertEquals(
                    403,
                    person.sendJson("POST", field(field) + "/anonymous", Map.of("list", "rows"))
                            .statusCode());
        }
        HttpResponse<String> changes =
                person.get(WikiRestClient.REST + "/networks/" + key + "/sheets/stakeholders/changes?since=0");
        assertEquals(200, changes.statusCode());
        assertSilent("what is new", changes.body());
        HttpResponse<String> fields = person.get(unfolded());
        assertEquals(200, fields.statusCode());
        assertTrue(fields.body(), fields.body().contains("Formanden for boldklubben"));
        assertSilent("the row's fields", fields.body());
        HttpResponse<String> receipt = person.sendJson(
                "PATCH",
                NetworkFixture.field(key, "stakeholders", UUID.randomUUID().toString(), "label"),
                Map.of("list", "rows", "value", "Ny gruppe"));
        assertEquals(200, receipt.statusCode());
        assertSilent("the receipt", receipt.body());
        assertEquals(200, person.get(field("label") + "/history").statusCode());
        assertPasteSilent(person);
    }

    private void assertPasteSilent(WikiRestClient person) {
        String path = WikiRestClient.REST + "/networks/" + key + "/stakeholders/";
        String row = UUID.randomUUID().toString();
        for (String secret : FIELDS) {
            HttpResponse<String> refused = person.sendJson(
                    "POST",
                    path + "import",
                    Map.of("fields", "label," + secret, "rows", List.of(List.of(row, "Bestyrelsen", "2097-01-01"))));
            assertEquals(secret, 400, refused.statusCode());
            assertFalse(refused.body(), refused.body().contains("problem.version"));
        }
        HttpResponse<String> preview = person.sendJson(
                "POST", path + "preview", Map.of("text", "Hvem\tGruppe\tKan bremse\nBestyrelsen\tForening\tx"));
        assertEquals(200, preview.statusCode());
        assertFalse(preview.body(), preview.body().contains("canBlock"));
        HttpResponse<String> added = person.sendJson(
                "POST", path + "import", Map.of("fields", "label", "rows", List.of(List.of(row, "Bestyrelsen"))));
        assertEquals(added.body(), 200, added.statusCode());
        assertSilent("the rows put in", added.body());
        assertSilent(
                "the undo",
                person.sendJson("POST", path + "undo", Map.of("rows", row)).body());
    }

    @Test
    public void whoeverMayMakePagesWritesTheRowAndSeesNothingOfWhatIsThoughtOfPeople() {
        String html = shown(stranger);

        assertTrue(html.contains("Formanden for boldklubben"));
        assertTrue("the page is not for writing", html.contains("data-innovation-form"));
        assertSilent("the page", html);
        assertKeptOff(stranger);
        assertEquals(
                200,
                stranger.sendJson("PATCH", field("strategy"), Map.of("list", "rows", "value", "Kaffe"))
                        .statusCode());
        assertSilent(
                "the receipt",
                stranger.sendJson("PATCH", field("contribution"), Map.of("list", "rows", "value", "Baner"))
                        .body());
    }

    @Test
    public void thePeopleOfTheNetworkSeeItAllAndWhoElseDoes() {
        for (String member : List.of("leder1", "medlem1", "chef1", "admin")) {
            String html = shown(WIKI.login(member));
            assertTrue(member, html.contains(NAME));
            assertTrue(member, html.contains("Ses af Asta, Ditte, Gorm og omr\u00e5dets administratorer"));
            assertReadsAndWrites(WIKI.login(member));
        }
        WikiRestClient later = WIKI.login("medlem2");
        assertSilent("the page", shown(later));

        NetworkFixture.write(leader, key, "networkProfile", "coreGroup", "medlem2,medlem3");

        assertTrue(shown(later).contains("Ses af Asta, Ditte og 3 andre og af omr\u00e5dets administratorer"));
        assertReadsAndWrites(later);
    }

    @Test
    public void aRestrictionOfThePageReachesTheValuesByRestAndOnAPageOfOnesOwn() {
        assertReadsAndWrites(coDriver);
        WIKI.host().wiki().restrictView(page, Set.of(WIKI.user("leder1").key()));

        assertKeptOff(coDriver);
        WikiPage own = lifecycle.make(
                key,
                0,
                "Min egen",
                "<ac:structured-macro ac:name=\"innovation-stakeholders\"></ac:structured-macro>",
                WIKI.user("medlem1"));
        String html = coDriver.get("/pages/viewpage.action?pageId=" + own.id()).body();
        assertTrue(html.contains("Formanden for boldklubben"));
        assertSilent("a page of one's own", html);
        assertReadsAndWrites(leader);

        WIKI.host().wiki().restrictView(page, Set.of());

        assertReadsAndWrites(coDriver);
    }

    @Test
    public void whileThePageIsInTheTrashNobodyReadsOrWritesTheValuesAndTheyComeBackWithIt() {
        lifecycle.trash(page);

        assertKeptOff(leader);
        assertKeptOff(coDriver);

        lifecycle.restore(page);

        assertReadsAndWrites(leader);
        assertReadsAndWrites(coDriver);
    }

    @Test
    public void whenThePageIsPurgedNobodyReadsOrWritesTheValues() {
        lifecycle.trash(page);
        lifecycle.purge(page);

        assertKeptOff(leader);
        assertKeptOff(coDriver);
    }
}
