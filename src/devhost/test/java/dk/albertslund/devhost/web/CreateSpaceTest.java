package dk.albertslund.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

public class CreateSpaceTest {
    private static final String CREATE = "/rest/create-dialog/1.0/space-blueprint/create-space";

    @ClassRule
    public static final FixtureWikiRule WIKI = FixtureWikiRule.onH2();

    private static String request(String key, String name, String permissions, String context) {
        return """
                {"spaceKey": "%s", "name": "%s", "permissions": "%s",
                 "spaceBlueprintId": "dk.example.fixture:choir-blueprint", "context": %s}
                """.formatted(key, name, permissions, context);
    }

    @Test
    public void aBlueprintMakesTheSpaceWithItsPagesFromTheWizardsAnswers() {
        WikiClient leader = WIKI.as("leder1");

        HttpResponse<String> made = leader.call(
                "POST",
                CREATE,
                request("KOR", "Koret", "", "{\"ContentPageTitle\": \"Sangerne\", \"town\": \"Albertslund <3\"}"));
        String home = leader.get("/display/KOR").body();

        assertEquals("{\"key\":\"KOR\",\"url\":\"/confluence/display/KOR/Sangerne\"}", sorted(made.body()));
        assertTrue(home.contains("Koret i Albertslund &lt;3, begyndt af Asta Prøvested"));
        assertTrue(home.contains("Velkommen leder1 display"));
        assertEquals(List.of("Sangerne", "Sangerne - Sange"), titles("KOR"));
        assertTrue(leader.get("/rest/fixture/1.0/greetings/notes")
                .body()
                .contains("\"space KOR\",\"page Sangerne\",\"page Sangerne - Sange\""));
    }

    private static String sorted(String json) {
        return json.startsWith("{\"url\"") ? json.replaceFirst("\\{(.*),(\"key\".*)}", "{$2,$1}") : json;
    }

    private static List<String> titles(String key) {
        return WIKI.wiki().pages(key).stream().map(WikiPage::title).toList();
    }

    @Test
    public void aPrivateSpaceIsSeenByItsMakerAlone() {
        WIKI.as("leder2").call("POST", CREATE, request("MIT", "Mit", "private", "{}"));

        assertEquals(200, WIKI.as("leder2").get("/display/MIT").statusCode());
        assertEquals(404, WIKI.as("medlem1").get("/display/MIT").statusCode());
    }

    @Test
    public void aKeyThatIsTakenOrWrittenWronglyIsRefusedWithWords() {
        WikiClient leader = WIKI.as("leder1");
        leader.call("POST", CREATE, request("FIRST", "First", "", "{}"));

        HttpResponse<String> taken = leader.call("POST", CREATE, request("first", "Second", "", "{}"));
        HttpResponse<String> wrong = leader.call("POST", CREATE, request("Å-1", "Third", "", "{}"));
        HttpResponse<String> unnamed = leader.call("POST", CREATE, request("FOURTH", " ", "", "{}"));

        for (HttpResponse<String> answer : List.of(taken, wrong, unnamed)) {
            assertEquals(400, answer.statusCode());
            assertTrue(answer.body().contains("\"message\":\""));
        }
        assertFalse(WIKI.wiki().space("FOURTH").isPresent());
    }

    @Test
    public void whenAPageCannotBeMadeNothingIsLeftOfTheSpace() {
        WikiClient leader = WIKI.as("leder1");
        String clash = "{\"ContentPageTitle\": \"Sange\", \"noPageTitlePrefix\": \"true\"}";

        HttpResponse<String> refused = leader.call("POST", CREATE, request("HALF", "Half", "", clash));

        assertEquals(400, refused.statusCode());
        assertTrue(WIKI.wiki().space("HALF").isEmpty());
        assertEquals(List.of(), titles("HALF"));
        assertFalse(leader.get("/").body().contains("Half"));
    }

    @Test
    public void anEmptySpaceIsMadeWithoutABlueprint() {
        WikiClient leader = WIKI.as("leder3");

        HttpResponse<String> made =
                leader.form("/spaces/createspace.action", java.util.Map.of("key", "TOM", "name", "Tomt område"));

        assertEquals(
                "/confluence/display/TOM", made.headers().firstValue("Location").orElse(""));
        assertTrue(leader.get("/display/TOM").body().contains("Tomt område Home"));
    }
}
