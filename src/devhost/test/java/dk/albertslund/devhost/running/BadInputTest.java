package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.running.Refusals.Told;
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

/** A field takes what may stand in it from those who may write, and tells everybody else why not. */
public class BadInputTest {
    private static final String KEY = "FELT";
    private static final String QUESTION = "innovationQuestion";
    private static final String PROFILE = "networkProfile";
    private static final String UNKNOWN_FIELD = "innovation.form.problem.field";
    private static final String UNKNOWN_ROW = "innovation.form.problem.row";
    private static final String OTHER_VERSION = "innovation.form.problem.version";
    private static final Told UNREADABLE = new Told("", "innovation.error.request");
    private static final Told TOO_LARGE = new Told("", "innovation.error.large");
    private static final Told NO_NETWORK = new Told("", "innovation.error.network");

    @ClassRule
    public static final RunningHost WIKI = new RunningHost();

    private static final Refusals REFUSALS = new Refusals(WIKI);
    private static final UUID DRAFT = UUID.randomUUID();

    @BeforeClass
    public static void makeANetwork() {
        new NewNetwork(KEY, "Felter i brug").madeBy(WIKI.asker("leder1"));
        WIKI.host().wiki().permitUser(KEY, Wiki.VIEW, WIKI.user("medlem3").key());
        Asker member = WIKI.asker("medlem1");
        NewNetwork.write(member, KEY, QUESTION, "why", "Første");
        NewNetwork.writeDraft(member, KEY, DRAFT, "text", "Et udkast");
    }

    private static String question(String field) {
        return NewNetwork.field(KEY, QUESTION, "sheet", field);
    }

    private static String draft(String field) {
        return NewNetwork.field(KEY, QUESTION, DRAFT.toString(), field);
    }

    private static String profile(String field) {
        return NewNetwork.field(KEY, PROFILE, "sheet", field);
    }

    private static void refused(int status, String path, Object body, Told... told) {
        refusedFor("medlem1", status, path, body, told);
    }

    private static void refusedFor(String user, int status, String path, Object body, Told... told) {
        REFUSALS.refused(status, user, asker -> asker.change("PATCH", path, body), told);
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("value", value);
    }

    @Test
    public void aRequiredFieldIsNotEmptied() {
        Told empty = new Told("why", "innovation.form.problem.empty");

        refused(400, question("why"), Map.of("value", " \n\t ", "base", 1), empty);
        refused(400, question("why"), value(""), empty);
    }

    @Test
    public void aTextThatIsTooLongIsRefusedWithItsLength() {
        refused(
                400,
                question("problem"),
                value("😀".repeat(1001)),
                new Told("problem", "innovation.form.problem.long", 1000, 1001));
        refused(
                400,
                draft("text"),
                Map.of("value", "x".repeat(201), "list", "drafts", "base", 2),
                new Told("text", "innovation.form.problem.long", 200, 201));
    }

    @Test
    public void aCivilRegistrationNumberIsRefused() {
        for (String number : List.of("010190-1234", "311299 4321", "Ring til 0101901234 i dag")) {
            refused(400, question("problem"), value(number), new Told("problem", "innovation.form.problem.cpr"));
        }
    }

    @Test
    public void aFieldThatIsNotThereIsRefused() {
        refused(400, question("findesIkke"), value("x"), new Told("findesIkke", UNKNOWN_FIELD));
        refused(400, question("text"), value("x"), new Told("text", UNKNOWN_FIELD));
        refused(400, question("removed"), value("true"), new Told("removed", UNKNOWN_FIELD));
        refused(400, question("why"), Map.of("value", "x", "list", "drafts"), new Told("why", UNKNOWN_FIELD));
        refused(400, draft("text"), value("x"), new Told("text", UNKNOWN_FIELD));
        refused(400, draft("text"), Map.of("value", "x", "list", "idéer"), new Told("text", UNKNOWN_FIELD));
        refused(400, draft("why"), Map.of("value", "x", "list", "drafts"), new Told("why", UNKNOWN_FIELD));
    }

    @Test
    public void aFormThatIsNotThereIsRefused() {
        refused(
                404,
                NewNetwork.field(KEY, "findesIkke", "sheet", "why"),
                value("x"),
                new Told("", "innovation.error.form"));
    }

    @Test
    public void aRowThatIsNotThereIsRefused() {
        refused(
                400,
                NewNetwork.field(KEY, QUESTION, "1", "text"),
                Map.of("value", "x", "list", "drafts"),
                new Told("text", UNKNOWN_ROW));
        refused(400, question("chosen"), value(UUID.randomUUID().toString()), new Told("chosen", UNKNOWN_ROW));
    }

    @Test
    public void whatIsNoChoiceNoDayAndNoUserIsRefused() {
        refused(
                400,
                profile("networkType"),
                Map.of("value", "velfærd", "base", 99),
                new Told("networkType", "innovation.form.problem.choice"));
        for (String day : List.of("2026-02-30", "1/2 2026", "1889-01-01", "+12026-01-01")) {
            refused(400, profile("startDate"), value(day), new Told("startDate", "innovation.form.problem.date"));
        }
        refused(
                400,
                profile("coreGroup"),
                value("medlem2,ingen,<b>hvem</b>"),
                new Told("coreGroup", "innovation.form.problem.user", "ingen"),
                new Told("coreGroup", "innovation.form.problem.user", "<b>hvem</b>"));
        refused(
                400,
                profile("coDriver"),
                value("medlem1,medlem2"),
                new Told("coDriver", "innovation.form.problem.people", 1));
    }

    @Test
    public void anEndBeforeTheStartIsRefused() {
        refused(
                400,
                profile("plannedEnd"),
                Map.of("value", "2026-01-04", "base", 4),
                new Told("plannedEnd", "innovation.network.problem.end"));
    }

    @Test
    public void aVersionThatHasNotBeenYetIsRefused() {
        for (Object base : List.of(99, -1)) {
            refused(400, question("why"), Map.of("value", "Anden", "base", base), new Told("why", OTHER_VERSION));
        }
        for (Object base : List.of(4294967297L, 1.5, "1")) {
            refused(400, question("why"), Map.of("value", "Anden", "base", base), new Told("base", OTHER_VERSION));
        }
    }

    @Test
    public void aNumberThatIsTooLargeForAnyIsRefused() {
        for (String number : List.of("1e400", "-1e400", "1e19", "123456789012345678901234567890")) {
            for (String key : List.of("base", "turn")) {
                refused(
                        400,
                        question("why"),
                        "{\"value\":\"Anden\",\"" + key + "\":" + number + "}",
                        new Told(key, OTHER_VERSION));
            }
        }
        refused(400, question("problem"), "{\"value\":1e400}", new Told("value", OTHER_VERSION));
    }

    @Test
    public void aTurnThatTheFormDoesNotHaveIsRefused() {
        for (Object turn : List.of(2, 0, -1)) {
            refused(400, question("why"), Map.of("value", "Anden", "turn", turn), new Told("why", OTHER_VERSION));
        }
    }

    @Test
    public void whoeverWritesOnAnOlderVersionIsShownTheOthersText() {
        REFUSALS.refused(
                409,
                "medlem1",
                asker -> asker.change("PATCH", question("why"), Map.of("value", "Anden", "base", 0)),
                new Told("", "innovation.form.problem.conflict"));
        HttpResponse<String> answer =
                WIKI.asker("leder1").change("PATCH", question("why"), Map.of("value", "Anden", "base", 0));
        JsonNode theirs = Asker.json(answer).path("current");

        assertEquals("Første", theirs.path("value").asText());
        assertEquals(1, theirs.path("revision").asInt());
        assertEquals("Ditte Idéager", theirs.path("author").asText());
    }

    @Test
    public void aChangeFromAnotherSiteIsRefused() {
        Told told = new Told("", "innovation.error.token");
        for (String path : List.of(question("why"), NewNetwork.field("FINDESIKKE", QUESTION, "sheet", "why"))) {
            REFUSALS.refused(
                    403,
                    "medlem1",
                    asker -> asker.send(asker.request(path)
                            .header("Content-Type", "application/json")
                            .method("PATCH", BodyPublishers.ofString("{\"value\":\"x\"}"))),
                    told);
        }
    }

    @Test
    public void whoeverIsNotLoggedInIsRefused() {
        for (String path : List.of(question("why"), NewNetwork.field("FINDESIKKE", QUESTION, "sheet", "why"))) {
            HttpResponse<String> answer =
                    Asker.nobody(WIKI.host().url()).change("PATCH", path, Map.of("value", "x", "base", 1));

            assertEquals(401, answer.statusCode());
            assertTrue(Asker.json(answer).has("message"));
        }
    }

    @Test
    public void anOutsiderCannotTellANetworkFromNone() {
        refusedFor("udenfor", 404, question("why"), value("x"), NO_NETWORK);
        refusedFor("medlem1", 404, NewNetwork.field("FINDESIKKE", QUESTION, "sheet", "why"), value("x"), NO_NETWORK);
        REFUSALS.refused(404, "udenfor", asker -> asker.get(question("why") + "/history"), NO_NETWORK);
    }

    @Test
    public void aReaderMayNotWrite() {
        refusedFor("medlem3", 403, question("why"), value("x"), new Told("", "innovation.error.permission"));
    }

    @Test
    public void whatIsNoObjectInJsonIsRefused() {
        for (String body : List.of("{\"value\":", "[]", "\"x\"", "7", "<xml/>")) {
            refused(400, question("problem"), body, UNREADABLE);
        }
    }

    @Test
    public void aValueThatIsNoTextIsRefused() {
        refused(400, question("problem"), value(List.of("x")), new Told("value", OTHER_VERSION));
        refused(400, question("problem"), value(Map.of("a", "b")), new Told("value", OTHER_VERSION));
    }

    @Test
    public void aRequestWithoutAValueEmptiesNothing() {
        refused(400, question("problem"), Map.of("base", 0), new Told("value", OTHER_VERSION));
        refused(400, profile("whyHere"), Map.of("base", 0), new Told("value", OTHER_VERSION));
        refused(400, question("why"), "null", new Told("value", OTHER_VERSION));
    }

    @Test
    public void anotherContentThanJsonIsRefused() {
        HttpRequest.Builder text = WIKI.asker("medlem1").request(question("problem"));
        HttpResponse<String> answer = WIKI.asker("medlem1")
                .send(text.header("Content-Type", "text/plain")
                        .header("X-Atlassian-Token", "no-check")
                        .method("PATCH", BodyPublishers.ofString("{\"value\":\"x\"}")));

        assertEquals(415, answer.statusCode());
    }

    @Test
    public void aHugeTextIsRefused() {
        refused(
                400,
                question("problem"),
                value("x".repeat(200_000)),
                new Told("problem", "innovation.form.problem.long", 1000, 200_000));
        refused(413, question("problem"), value("x".repeat(300_000)), TOO_LARGE);
        refused(413, question("problem"), value("x".repeat(19_000_000)), TOO_LARGE);
    }

    /** Sent in pieces, so that nobody knows how much will come. */
    @Test
    public void aHugeTextWithoutALengthIsRefusedWhenTooMuchHasCome() {
        byte[] body = ("{\"value\":\"" + "x".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        REFUSALS.refused(
                413,
                "medlem1",
                asker -> asker.send(asker.request(question("problem"))
                        .header("Content-Type", "application/json")
                        .header("X-Atlassian-Token", "no-check")
                        .method("PATCH", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))),
                TOO_LARGE);
    }

    @Test
    public void moreKeysThanAnyPageSendsAreRefusedBeforeTheyAreKept() {
        String keys = keys(5_100);
        refused(413, question("problem"), "{" + keys + ",\"value\":\"x\"}", TOO_LARGE);
        refused(413, question("problem"), "{\"value\":{" + keys + "}}", TOO_LARGE);
        String stakeholders = Asker.REST + "/networks/" + KEY + "/stakeholders/preview";
        REFUSALS.refused(
                413, "medlem1", asker -> asker.change("POST", stakeholders, "{" + keys(32_768) + "}"), TOO_LARGE);
        refused(
                413,
                question("problem"),
                new String("{\"value\":\"x\"}".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
                TOO_LARGE);
        refused(
                400,
                question("problem"),
                value("\\\" a:b".repeat(6_000)),
                new Told("problem", "innovation.form.problem.long", 1000, 36_000));
    }

    /** Names of equal hash: {@code Aa} and {@code BB}, put together in every way. */
    private static String keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> IntStream.range(0, 16)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(","));
    }
}
