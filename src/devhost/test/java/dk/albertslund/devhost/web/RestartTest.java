package dk.albertslund.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.PostgresServer;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class RestartTest {
    @Rule
    public final FixtureWikiRule wiki;

    public RestartTest(String product) {
        wiki = product.equals("H2") ? FixtureWikiRule.onH2() : FixtureWikiRule.on(PostgresServer.newDatabase());
    }

    @Parameters(name = "{0}")
    public static List<String> products() {
        return List.of("H2", "PostgreSQL");
    }

    @Test
    public void aRestartLosesNothing() {
        WikiClient leader = wiki.as("leder1");
        leader.call("POST", "/rest/create-dialog/1.0/space-blueprint/create-space", """
                {"spaceKey": "KOR", "name": "Koret", "permissions": "private",
                 "spaceBlueprintId": "dk.example.fixture:choir-blueprint",
                 "context": {"ContentPageTitle": "Sangerne", "town": "Brøndby"}}
                """);
        WikiPage home = wiki.wiki().page("KOR", "Sangerne").orElseThrow();
        leader.form(
                "/pages/editpage.action?pageId=" + home.id(), FixtureWikiRule.edit(home, "Sangerne", "<p>æøå €</p>"));
        wiki.wiki().label(home.id(), List.of("musik"));
        wiki.wiki().restrictView(home.id(), Set.of(wiki.person("leder1").key()));
        String key = wiki.person("leder1").key();

        wiki.restart();
        WikiClient again = wiki.as("leder1");
        String page = again.get("/display/KOR/Sangerne").body();

        assertEquals(key, wiki.person("leder1").key());
        assertTrue(page.contains("<p>æøå €</p>") && page.contains("musik"));
        assertEquals(2, wiki.wiki().versions(home.id()).size());
        assertEquals(404, wiki.as("medlem1").get("/display/KOR").statusCode());
        assertTrue(again.get("/rest/fixture/1.0/greetings/notes").body().contains("\"space KOR\""));
        assertEquals(
                302,
                again.form("/spaces/createspace.action", Map.of("key", "NY", "name", "Ny"))
                        .statusCode());
    }
}
