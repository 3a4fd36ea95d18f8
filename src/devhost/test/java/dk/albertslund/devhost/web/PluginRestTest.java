package dk.albertslund.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

public class PluginRestTest {
    private static final String GREETINGS = "/rest/fixture/1.0/greetings";

    @ClassRule
    public static final FixtureWikiRule WIKI = FixtureWikiRule.onH2();

    private static HttpResponse<String> post(
            WikiClient person, String path, String type, String body, String... headers) {
        var request = person.request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return person.send(request);
    }

    @Test
    public void aResourceAnswersWhoeverIsLoggedIn() {
        assertEquals(200, WIKI.as("medlem1").get(GREETINGS).statusCode());
        assertTrue(WIKI.as("medlem1").get(GREETINGS).body().contains("\"by\":\"medlem1\""));
    }

    @Test
    public void nobodyElseGetsAnAnswerAlsoNotFromAnOpenResourceOfAClosedWiki() {
        HttpResponse<String> closed = WIKI.nobody().get(GREETINGS);

        assertEquals(401, closed.statusCode());
        assertTrue(closed.body().contains("\"message\":\"Client must be authenticated to access this resource.\""));
        assertEquals(401, WIKI.nobody().get(GREETINGS + "/open").statusCode());
    }

    @Test
    public void jsonGoesInAndOutUnharmed() {
        HttpResponse<String> answer = WIKI.as("medlem1").call("PATCH", GREETINGS, "{\"ord\":\"blåbær\"}");

        assertEquals("{\"ord\":\"blåbær\"}", answer.body());
    }

    @Test
    public void aFormNeedsTheHeaderThatFormsOfOtherSitesCannotSend() {
        WikiClient person = WIKI.as("medlem1");
        String form = "application/x-www-form-urlencoded";

        HttpResponse<String> forged = post(person, GREETINGS + "/form", form, "word=hej");
        HttpResponse<String> own = post(person, GREETINGS + "/form", form, "word=hej", "X-Atlassian-Token", "no-check");

        assertEquals(403, forged.statusCode());
        assertTrue(forged.body().contains("XSRF check failed"));
        assertEquals("{\"word\":\"hej\"}", own.body());
    }

    @Test
    public void aChangeAskedForByAnotherSiteIsRefused() {
        String own = WIKI.nobody().request("/").build().uri().getAuthority();

        for (String origin : List.of("https://example.org", "https://example.org://" + own, "null")) {
            assertEquals(origin, 403, patch("Origin", origin).statusCode());
        }
        assertEquals(200, patch("Origin", "http://" + own).statusCode());
    }

    @Test
    public void aBodyThatIsSaidToBePackedIsRefusedAndNotReadAsItStands() {
        assertEquals(415, patch("Content-Encoding", "gzip").statusCode());
    }

    private static HttpResponse<String> patch(String header, String value) {
        WikiClient person = WIKI.as("medlem1");
        return person.send(person.request(GREETINGS)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .header(header, value)
                .method("PATCH", BodyPublishers.ofString("{\"word\":\"hej\"}")));
    }

    @Test
    public void aFaultIsANumberForThePersonAndNothingMore() {
        HttpResponse<String> answer = WIKI.as("medlem1").get(GREETINGS + "/fault");

        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().matches(".*Internal error [0-9a-f]{8}.*"));
        assertFalse(answer.body().contains("secret"));
    }

    @Test
    public void whatIsNoJsonIsTheAskersMistake() {
        for (String body : new String[] {"{\"word\":", "[]", "<xml/>"}) {
            assertEquals(
                    body, 400, WIKI.as("medlem1").call("PATCH", GREETINGS, body).statusCode());
        }
    }

    @Test
    public void whatIsNotThereIsAnsweredInJson() {
        HttpResponse<String> answer = WIKI.as("medlem1").get("/rest/fixture/1.0/nowhere");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().startsWith("{"));
    }

    @Test
    public void peopleAreFoundByTheBeginningOfTheirNames() {
        WikiClient person = WIKI.as("medlem1");
        String query = "/rest/api/search?cql=type%3Duser%20and%20user.fullname~%22";

        assertTrue(person.get(query + "bj%22").body().contains("\"username\":\"leder2\""));
        assertTrue(person.get(query + "%C3%B8vel%22").body().contains("\"displayName\":\"Bjørn Øvelund\""));
        assertTrue(person.get(query + "nobody%22").body().contains("\"size\":0"));
        assertEquals(400, person.get("/rest/api/search?cql=type%3Dpage").statusCode());
        assertEquals(401, WIKI.nobody().get(query + "bj%22").statusCode());
    }
}
