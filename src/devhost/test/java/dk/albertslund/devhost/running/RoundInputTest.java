package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.wiki.Wiki;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Requests to rounds that the finished jar refuses, or does not do as they are meant. */
public class RoundInputTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final int MANY = 500;
    private static final int VERSIONS = 5;
    private static int networks;

    private final String key = "INDATA" + networks++;
    private WikiRestClient leader;
    private WikiRestClient member;

    @Before
    public void aNetwork() {
        leader = WIKI.login("leder1");
        new NetworkFixture(key, "Inddata").with("coDriver", "").create(leader);
        for (String permission : List.of(Wiki.VIEW, Wiki.EDIT)) {
            WIKI.host().wiki().permitUser(key, permission, WIKI.user("medlem1").key());
        }
        member = WIKI.login("medlem1");
    }

    private String field(String kind, String row, String field) {
        return NetworkFixture.field(key, kind, row, field);
    }

    private static void assertRefused(HttpResponse<String> answer, String field, String messageKey) {
        assertEquals(answer.body(), 400, answer.statusCode());
        JsonNode error = WikiRestClient.json(answer).at("/errors/0");
        assertEquals(field, error.path("field").asText());
        assertEquals(messageKey, error.path("messageKey").asText());
        assertFalse(answer.body(), error.path("message").asText().isBlank());
    }

    @Test
    public void anAuthorInTheRequestIsIgnored() {
        String row = UUID.randomUUID().toString();
        HttpResponse<String> answer = member.sendJson(
                "PATCH",
                field("needs", row, "input"),
                Map.of(
                        "list",
                        "rows",
                        "value",
                        "Mit behov",
                        "author",
                        WIKI.user("leder1").key()));
        assertEquals(answer.body(), 200, answer.statusCode());

        assertEquals(404, leader.get(field("needs", row, "input") + "/history").statusCode());
        JsonNode entry = WikiRestClient.json(member.get(field("needs", row, "input") + "/history"))
                .at("/entries/0");
        assertEquals(WIKI.user("medlem1").fullName(), entry.path("author").asText());
        assertRefused(
                leader.sendJson(
                        "PATCH",
                        field("needs", row, "input"),
                        Map.of(
                                "list",
                                "rows",
                                "value",
                                "Lederens",
                                "author",
                                WIKI.user("medlem1").key())),
                "input",
                "innovation.form.problem.author");
    }

    @Test
    public void aRowWithoutANameTakesItsSecretAndNoOther() {
        NetworkFixture.write(leader, key, "ideas", "anonymous", "true");
        String row = UUID.randomUUID().toString();
        String path = field("ideas", row, "text");
        for (String secret : List.of("", "for kort")) {
            assertRefused(
                    member.sendJson("PATCH", path, Map.of("list", "rows", "value", "En idé", "secret", secret)),
                    "text",
                    "innovation.form.problem.version");
        }
        NetworkFixture.save(
                member, path, Map.of("list", "rows", "value", "En idé", "secret", "the secret of the browser"));
        for (String secret : List.of("", "the secret of somebody else")) {
            assertRefused(
                    member.sendJson("PATCH", path, Map.of("list", "rows", "value", "En anden", "secret", secret)),
                    "text",
                    "innovation.form.problem.author");
        }
    }

    @Test
    public void whatIsSavedInARoundThatWasClosedMeanwhileIsRefusedAtItsField() {
        String row = UUID.randomUUID().toString();
        int base =
                NetworkFixture.save(member, field("needs", row, "input"), Map.of("list", "rows", "value", "Mit behov"));
        NetworkFixture.write(leader, key, "needs", "stage", "closed");

        assertRefused(
                member.sendJson(
                        "PATCH",
                        field("needs", row, "input"),
                        Map.of("list", "rows", "value", "For sent", "base", base)),
                "input",
                "innovation.form.problem.closed");
    }

    @Test
    public void anInstanceThatCannotBeIsRefusedAndOneThatIsNotThereIsEmpty() {
        String row = UUID.randomUUID().toString();
        assertRefused(
                member.sendJson(
                        "PATCH",
                        field("needs", row, "input"),
                        Map.of("list", "rows", "value", "Mit behov", "instance", "a:b")),
                "input",
                "innovation.form.problem.version");
        assertEquals(
                400,
                member.sendJson(
                                "PATCH",
                                field("stakeholders", row, "label"),
                                Map.of("list", "rows", "value", "Naboerne", "instance", "2"))
                        .statusCode());
        JsonNode other = WikiRestClient.json(member.get(
                WikiRestClient.REST + "/networks/" + key + "/sheets/needs/changes?since=1&instance=findesikke"));
        assertEquals(0, other.path("rows").size());
        assertEquals(
                404,
                member.get(field("needs", row, "input") + "/history?instance=findesikke")
                        .statusCode());
    }

    @Test
    public void fiveHundredChangesComeInOneAnswer() {
        List<String> rows = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(MANY / VERSIONS)
                .toList();
        int revision = 0;
        for (int version = 1; version <= VERSIONS; version++) {
            for (String row : rows) {
                revision = NetworkFixture.save(
                        member,
                        field("prioritising", row, "text"),
                        Map.of("list", "ideas", "value", "Idé " + version + " " + row, "base", revision));
            }
        }

        JsonNode found = WikiRestClient.json(
                leader.get(WikiRestClient.REST + "/networks/" + key + "/sheets/prioritising/changes?since=0"));

        assertEquals(MANY, found.path("revision").asInt());
        assertEquals(rows.size(), found.path("rows").size());
        for (JsonNode row : found.path("rows")) {
            assertEquals(
                    "Idé " + VERSIONS + " " + row.path("row").asText(),
                    row.at("/fields/text/value").asText());
        }
    }
}
