package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.service.HostPage;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A space that a team has already becomes a network, and stays as it is. */
public class SpaceConversionTest {
    private static final String OFFER = "data-conversion-form";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static int spaces;

    private String key;

    @Before
    public void makeASpaceWithAPage() {
        spaces++;
        key = "RUM" + spaces;
        var wiki = WIKI.host().wiki();
        wiki.createSpace(key, "Vores rum", WIKI.user("leder2"), true);
        wiki.permitUser(key, Wiki.VIEW, WIKI.user("medlem1").key());
        wiki.permitUser(key, Wiki.EDIT, WIKI.user("medlem1").key());
        WikiPage page = wiki.createPage(
                key,
                wiki.space(key).orElseThrow().homePageId(),
                "Vores behov",
                "<ac:structured-macro ac:name=\"innovation-needs\"></ac:structured-macro>",
                WIKI.user("leder2"));
        WIKI.host().runtime().events().publish(new PageCreateEvent(new HostPage(page)));
    }

    @After
    public void allowWriting() {
        WIKI.host().runtime().accessMode().setReadOnly(false);
    }

    private static Map<String, Object> answers() {
        return new HashMap<>(Map.of(
                "themeTitle", "Ro i klassen",
                "networkType", "welfare",
                "startDate", "2026-02-01",
                "networkLeader", "leder2",
                "referenceLeader", "chef1"));
    }

    private HttpResponse<String> convert(String person, Map<String, ?> answers) {
        return WIKI.login(person).sendJson("POST", WikiRestClient.REST + "/networks/" + key + "/conversion", answers);
    }

    private String shown(String person) {
        return WIKI.login(person).get("/display/" + key + "/Vores+behov").body();
    }

    @Test
    public void theSpaceBecomesANetworkWithItsPagesAndPermissionsAsTheyWere() {
        List<String> pages =
                WIKI.host().wiki().pages(key).stream().map(WikiPage::title).toList();
        var grants = WIKI.host().wiki().grants(key);
        assertTrue(shown("leder2").contains(OFFER));

        HttpResponse<String> answer = convert("leder2", answers());

        assertEquals(answer.body(), 200, answer.statusCode());
        assertTrue(shown("leder2").contains("data-innovation-form"));
        assertFalse(shown("leder2").contains(OFFER));
        assertTrue(shown("medlem1").contains("data-innovation-form"));
        assertEquals(404, WIKI.login("udenfor").get("/display/" + key).statusCode());
        assertEquals(
                pages,
                WIKI.host().wiki().pages(key).stream().map(WikiPage::title).toList());
        assertEquals(grants, WIKI.host().wiki().grants(key));
    }

    @Test
    public void itsOwnPagesCountAsTheNetworksAndTheEndFollowsTheType() {
        convert("leder2", answers());
        WikiRestClient leader = WIKI.login("leder2");

        NetworkFixture.save(
                leader,
                NetworkFixture.field(key, "needs", java.util.UUID.randomUUID().toString(), "input"),
                Map.of("list", "rows", "value", "Et sted at være"));
        String overview =
                leader.get("/rest/create-dialog/1.0/blueprints/web-items").body();
        assertTrue(overview, overview.contains("innovation-needs-blueprint"));
        HttpResponse<String> second = leader.sendJson(
                "POST",
                "/rest/create-dialog/1.0/content-blueprint/create-content",
                Map.of(
                        "spaceKey",
                        key,
                        "moduleCompleteKey",
                        "dk.albertslund.innovation-networks:innovation-needs-blueprint",
                        "context",
                        Map.of("spaceKey", key)));
        assertEquals(second.body(), 200, second.statusCode());

        assertFalse(leader.get("/display/" + key + "/Behov").body().contains("Et sted at være"));
        assertTrue(leader.get("/display/" + key + "/Behov").body().contains("data-instance=\"2\""));
    }

    @Test
    public void whoDoesNotAdministerTheSpaceIsToldWhomToAskAndAnOutsiderLearnsNothing() {
        assertFalse(shown("medlem1").contains(OFFER));
        assertTrue(shown("medlem1").contains("Bed en administrator af området"));

        HttpResponse<String> refused = convert("medlem1", answers());
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body(), refused.body().contains("innovation.conversion.ask"));
        assertEquals(404, convert("udenfor", answers()).statusCode());
        assertTrue(shown("leder2").contains(OFFER));
    }

    @Test
    public void aSecondTimeIsRefusedAndChangesNothing() {
        convert("leder2", answers());
        Map<String, Object> other = answers();
        other.put("themeTitle", "Noget andet");

        HttpResponse<String> again = convert("leder2", other);

        assertEquals(409, again.statusCode());
        assertTrue(again.body(), again.body().contains("innovation.conversion.done"));
    }

    @Test
    public void everyWrongAnswerIsNamedAtOnceAndNothingIsMade() {
        HttpResponse<String> answer = convert(
                "leder2",
                Map.of(
                        "themeTitle", " ",
                        "networkType", "findes-ikke",
                        "startDate", "2026-02-30",
                        "networkLeader", "ingen-hedder-det",
                        "referenceLeader", "chef1"));

        assertEquals(answer.body(), 400, answer.statusCode());
        assertTrue(shown("leder2").contains(OFFER));
        HttpResponse<String> valid = convert(
                "leder2", Map.of("startDate", "2026-02-01", "networkType", "findes-ikke", "networkLeader", "ingen"));
        List<String> fields = fields(WikiRestClient.json(valid));
        assertTrue(valid.body(), fields.containsAll(List.of("themeTitle", "networkType", "networkLeader")));
    }

    private static List<String> fields(JsonNode answer) {
        return StreamSupport.stream(answer.path("errors").spliterator(), false)
                .map(error -> error.path("field").asText())
                .toList();
    }

    @Test
    public void inReadOnlyModeNothingIsOfferedAndNothingIsMade() {
        WIKI.host().runtime().accessMode().setReadOnly(true);

        assertFalse(shown("leder2").contains(OFFER));
        assertEquals(503, convert("leder2", answers()).statusCode());
    }
}
