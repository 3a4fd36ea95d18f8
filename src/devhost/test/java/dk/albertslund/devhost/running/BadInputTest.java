package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.running.RefusalAssertions.ExpectedError;
import dk.albertslund.devhost.wiki.Wiki;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Field values are accepted from users who may write when they are valid; all others are refused with a reason. */
public class BadInputTest {
    private static final String KEY = "FELT";
    private static final String QUESTION = "innovationQuestion";
    private static final String PROFILE = "networkProfile";
    private static final String UNKNOWN_FIELD = "innovation.form.problem.field";
    private static final String UNKNOWN_ROW = "innovation.form.problem.row";
    private static final String OTHER_VERSION = "innovation.form.problem.version";
    private static final ExpectedError UNREADABLE = new ExpectedError("", "innovation.error.request");
    private static final ExpectedError TOO_LARGE = new ExpectedError("", "innovation.error.large");
    private static final ExpectedError NO_NETWORK = new ExpectedError("", "innovation.error.network");

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final RefusalAssertions REFUSALS = new RefusalAssertions(WIKI);
    private static final UUID DRAFT = UUID.randomUUID();

    @BeforeClass
    public static void makeANetwork() {
        new NetworkFixture(KEY, "Felter i brug").create(WIKI.login("leder1"));
        WIKI.host().wiki().permitUser(KEY, Wiki.VIEW, WIKI.user("medlem3").key());
        WikiRestClient member = WIKI.login("medlem1");
        NetworkFixture.write(member, KEY, QUESTION, "why", "Første");
        NetworkFixture.writeDraft(member, KEY, DRAFT, "text", "Et udkast");
    }

    private static String idea(String spaceKey, UUID row, String field) {
        return NetworkFixture.field(spaceKey, "ideas", row.toString(), field);
    }

    @Test
    public void aReferenceToARowThatIsGoneOrHiddenOrOfAnotherNetworkIsRefusedInTheSameWay() {
        WikiRestClient leader = WIKI.login("leder1");
        new NetworkFixture("ANDET", "Et andet netv\u00e6rk").create(leader);
        UUID other = UUID.randomUUID();
        UUID hidden = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        Map<String, String> text = Map.of("list", "rows", "value", "En id\u00e9");
        NetworkFixture.save(leader, idea("ANDET", other, "text"), text);
        NetworkFixture.save(leader, idea(KEY, hidden, "text"), text);
        WikiRestClient member = WIKI.login("medlem1");
        NetworkFixture.save(member, idea(KEY, gone, "text"), text);
        NetworkFixture.save(member, idea(KEY, gone, "removed"), Map.of("list", "rows", "value", "true"));
        String field = idea(KEY, UUID.randomUUID(), "buildsOn");

        for (Object row : List.of(other, hidden, gone, UUID.randomUUID(), "sheet", "<b>")) {
            assertRefused(
                    400,
                    field,
                    Map.of("list", "rows", "value", row.toString()),
                    new ExpectedError("buildsOn", "innovation.form.problem.reference"));
        }
    }

    private static String question(String field) {
        return NetworkFixture.field(KEY, QUESTION, "sheet", field);
    }

    private static String draft(String field) {
        return NetworkFixture.field(KEY, QUESTION, DRAFT.toString(), field);
    }

    private static String profile(String field) {
        return NetworkFixture.field(KEY, PROFILE, "sheet", field);
    }

    private static void assertRefused(int status, String path, Object body, ExpectedError... told) {
        refusedFor("medlem1", status, path, body, told);
    }

    private static void refusedFor(String user, int status, String path, Object body, ExpectedError... told) {
        REFUSALS.assertRefused(status, user, client -> client.sendJson("PATCH", path, body), told);
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("value", value);
    }

    @Test
    public void aRequiredFieldIsNotEmptied() {
        ExpectedError empty = new ExpectedError("why", "innovation.form.problem.empty");

        assertRefused(400, question("why"), Map.of("value", " \n\t ", "base", 1), empty);
        assertRefused(400, question("why"), value(""), empty);
    }

    @Test
    public void aTextThatIsTooLongIsRefusedWithItsLength() {
        assertRefused(
                400,
                question("problem"),
                value("😀".repeat(1001)),
                new ExpectedError("problem", "innovation.form.problem.long", 1000, 1001));
        assertRefused(
                400,
                draft("text"),
                Map.of("value", "x".repeat(201), "list", "drafts", "base", 2),
                new ExpectedError("text", "innovation.form.problem.long", 200, 201));
    }

    @Test
    public void aCivilRegistrationNumberIsRefused() {
        for (String number : List.of("010190-1234", "311299 4321", "Ring til 0101901234 i dag")) {
            assertRefused(
                    400,
                    question("problem"),
                    value(number),
                    new ExpectedError("problem", "innovation.form.problem.cpr"));
        }
    }

    @Test
    public void aFieldThatIsNotThereIsRefused() {
        assertRefused(400, question("findesIkke"), value("x"), new ExpectedError("findesIkke", UNKNOWN_FIELD));
        assertRefused(400, question("text"), value("x"), new ExpectedError("text", UNKNOWN_FIELD));
        assertRefused(400, question("removed"), value("true"), new ExpectedError("removed", UNKNOWN_FIELD));
        assertRefused(
                400, question("why"), Map.of("value", "x", "list", "drafts"), new ExpectedError("why", UNKNOWN_FIELD));
        assertRefused(400, draft("text"), value("x"), new ExpectedError("text", UNKNOWN_FIELD));
        assertRefused(
                400, draft("text"), Map.of("value", "x", "list", "idéer"), new ExpectedError("text", UNKNOWN_FIELD));
        assertRefused(
                400, draft("why"), Map.of("value", "x", "list", "drafts"), new ExpectedError("why", UNKNOWN_FIELD));
    }

    @Test
    public void aFormThatIsNotThereIsRefused() {
        assertRefused(
                404,
                NetworkFixture.field(KEY, "findesIkke", "sheet", "why"),
                value("x"),
                new ExpectedError("", "innovation.error.form"));
    }

    @Test
    public void aRowThatIsNotThereIsRefused() {
        assertRefused(
                400,
                NetworkFixture.field(KEY, QUESTION, "1", "text"),
                Map.of("value", "x", "list", "drafts"),
                new ExpectedError("text", UNKNOWN_ROW));
        assertRefused(
                400, question("chosen"), value(UUID.randomUUID().toString()), new ExpectedError("chosen", UNKNOWN_ROW));
    }

    @Test
    public void whatIsNoChoiceNoDayAndNoUserIsRefused() {
        assertRefused(
                400,
                profile("networkType"),
                Map.of("value", "velfærd", "base", 99),
                new ExpectedError("networkType", "innovation.form.problem.choice"));
        for (String day : List.of("2026-02-30", "1/2 2026", "1889-01-01", "+12026-01-01")) {
            assertRefused(
                    400,
                    profile("startDate"),
                    value(day),
                    new ExpectedError("startDate", "innovation.form.problem.date"));
        }
        assertRefused(
                400,
                profile("coreGroup"),
                value("medlem2,ingen,<b>hvem</b>"),
                new ExpectedError("coreGroup", "innovation.form.problem.user", "ingen"),
                new ExpectedError("coreGroup", "innovation.form.problem.user", "<b>hvem</b>"));
        assertRefused(
                400,
                profile("coDriver"),
                value("medlem1,medlem2"),
                new ExpectedError("coDriver", "innovation.form.problem.people", 1));
    }

    @Test
    public void anEndBeforeTheStartIsRefused() {
        assertRefused(
                400,
                profile("plannedEnd"),
                Map.of("value", "2026-01-04", "base", 4),
                new ExpectedError("plannedEnd", "innovation.network.problem.end"));
    }

    @Test
    public void aVersionThatHasNotBeenYetIsRefused() {
        for (Object base : List.of(99, -1)) {
            assertRefused(
                    400,
                    question("why"),
                    Map.of("value", "Anden", "base", base),
                    new ExpectedError("why", OTHER_VERSION));
        }
        for (Object base : List.of(4294967297L, 1.5, "1")) {
            assertRefused(
                    400,
                    question("why"),
                    Map.of("value", "Anden", "base", base),
                    new ExpectedError("base", OTHER_VERSION));
        }
    }

    @Test
    public void aNumberThatIsTooLargeForAnyIsRefused() {
        for (String number : List.of("1e400", "-1e400", "1e19", "123456789012345678901234567890")) {
            for (String key : List.of("base", "turn")) {
                assertRefused(
                        400,
                        question("why"),
                        "{\"value\":\"Anden\",\"" + key + "\":" + number + "}",
                        new ExpectedError(key, OTHER_VERSION));
            }
        }
        assertRefused(400, question("problem"), "{\"value\":1e400}", new ExpectedError("value", OTHER_VERSION));
    }

    @Test
    public void aTurnThatTheFormDoesNotHaveIsRefused() {
        for (Object turn : List.of(2, 0, -1)) {
            assertRefused(
                    400,
                    question("why"),
                    Map.of("value", "Anden", "turn", turn),
                    new ExpectedError("why", OTHER_VERSION));
        }
    }

    @Test
    public void whoeverWritesOnAnOlderVersionIsShownTheOthersText() {
        REFUSALS.assertRefused(
                409,
                "medlem1",
                client -> client.sendJson("PATCH", question("why"), Map.of("value", "Anden", "base", 0)),
                new ExpectedError("", "innovation.form.problem.conflict"));
        HttpResponse<String> answer =
                WIKI.login("leder1").sendJson("PATCH", question("why"), Map.of("value", "Anden", "base", 0));
        JsonNode theirs = WikiRestClient.json(answer).path("current");

        assertEquals("Første", theirs.path("value").asText());
        assertEquals(1, theirs.path("revision").asInt());
        assertEquals("Ditte Idéager", theirs.path("author").asText());
    }

    @Test
    public void aChangeFromAnotherSiteIsRefused() {
        ExpectedError told = new ExpectedError("", "innovation.error.token");
        for (String path : List.of(question("why"), NetworkFixture.field("FINDESIKKE", QUESTION, "sheet", "why"))) {
            REFUSALS.assertRefused(
                    403,
                    "medlem1",
                    client -> client.send(client.request(path)
                            .header("Content-Type", "application/json")
                            .method("PATCH", BodyPublishers.ofString("{\"value\":\"x\"}"))),
                    told);
        }
    }

    @Test
    public void whoeverIsNotLoggedInIsRefused() {
        for (String path : List.of(question("why"), NetworkFixture.field("FINDESIKKE", QUESTION, "sheet", "why"))) {
            HttpResponse<String> answer = WikiRestClient.anonymous(WIKI.host().url())
                    .sendJson("PATCH", path, Map.of("value", "x", "base", 1));

            assertEquals(401, answer.statusCode());
            assertTrue(WikiRestClient.json(answer).has("message"));
        }
    }

    @Test
    public void anOutsiderCannotTellANetworkFromNone() {
        refusedFor("udenfor", 404, question("why"), value("x"), NO_NETWORK);
        refusedFor(
                "medlem1", 404, NetworkFixture.field("FINDESIKKE", QUESTION, "sheet", "why"), value("x"), NO_NETWORK);
        REFUSALS.assertRefused(404, "udenfor", client -> client.get(question("why") + "/history"), NO_NETWORK);
    }

    @Test
    public void aReaderMayNotWrite() {
        refusedFor("medlem3", 403, question("why"), value("x"), new ExpectedError("", "innovation.error.permission"));
    }

    @Test
    public void whatIsNoObjectInJsonIsRefused() {
        for (String body : List.of("{\"value\":", "[]", "\"x\"", "7", "<xml/>")) {
            assertRefused(400, question("problem"), body, UNREADABLE);
        }
    }

    @Test
    public void aValueThatIsNoTextIsRefused() {
        assertRefused(400, question("problem"), value(List.of("x")), new ExpectedError("value", OTHER_VERSION));
        assertRefused(400, question("problem"), value(Map.of("a", "b")), new ExpectedError("value", OTHER_VERSION));
    }

    @Test
    public void aRequestWithoutAValueEmptiesNothing() {
        assertRefused(400, question("problem"), Map.of("base", 0), new ExpectedError("value", OTHER_VERSION));
        assertRefused(400, profile("whyHere"), Map.of("base", 0), new ExpectedError("value", OTHER_VERSION));
        assertRefused(400, question("why"), "null", new ExpectedError("value", OTHER_VERSION));
    }

    @Test
    public void anotherContentThanJsonIsRefused() {
        HttpRequest.Builder text = WIKI.login("medlem1").request(question("problem"));
        HttpResponse<String> answer = WIKI.login("medlem1")
                .send(text.header("Content-Type", "text/plain")
                        .header("X-Atlassian-Token", "no-check")
                        .method("PATCH", BodyPublishers.ofString("{\"value\":\"x\"}")));

        assertEquals(415, answer.statusCode());
    }

    @Test
    public void aHugeTextIsRefused() {
        assertRefused(
                400,
                question("problem"),
                value("x".repeat(200_000)),
                new ExpectedError("problem", "innovation.form.problem.long", 1000, 200_000));
        assertRefused(413, question("problem"), value("x".repeat(300_000)), TOO_LARGE);
        assertRefused(413, question("problem"), value("x".repeat(19_000_000)), TOO_LARGE);
    }

    /** A chunked body without Content-Length. */
    @Test
    public void aHugeTextWithoutALengthIsRefusedWhenTooMuchHasCome() {
        byte[] body = ("{\"value\":\"" + "x".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        REFUSALS.assertRefused(
                413,
                "medlem1",
                client -> client.send(client.request(question("problem"))
                        .header("Content-Type", "application/json")
                        .header("X-Atlassian-Token", "no-check")
                        .method("PATCH", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))),
                TOO_LARGE);
    }

    @Test
    public void moreKeysThanAnyPageSendsAreRefusedBeforeTheyAreKept() {
        String keys = keys(5_100);
        assertRefused(413, question("problem"), "{" + keys + ",\"value\":\"x\"}", TOO_LARGE);
        assertRefused(413, question("problem"), "{\"value\":{" + keys + "}}", TOO_LARGE);
        String stakeholders = WikiRestClient.REST + "/networks/" + KEY + "/stakeholders/preview";
        REFUSALS.assertRefused(
                413, "medlem1", client -> client.sendJson("POST", stakeholders, "{" + keys(32_768) + "}"), TOO_LARGE);
        assertRefused(
                413,
                question("problem"),
                new String("{\"value\":\"x\"}".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
                TOO_LARGE);
        assertRefused(
                400,
                question("problem"),
                value("\\\" a:b".repeat(6_000)),
                new ExpectedError("problem", "innovation.form.problem.long", 1000, 36_000));
    }

    /** Keys with equal hash codes: all combinations of {@code Aa} and {@code BB}. */
    private static String keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> IntStream.range(0, 16)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(","));
    }
}
