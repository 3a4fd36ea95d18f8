package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.running.RefusalAssertions.ExpectedError;
import dk.albertslund.devhost.wiki.Wiki;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The live coach answers in the user's language and stores nothing. */
public class CoachTest {
    private static final String KEY = "COACH";
    private static final String PATH = WikiRestClient.REST + "/networks/" + KEY + "/question/coach";
    private static final String NOWHERE = WikiRestClient.REST + "/networks/FINDESIKKE/question/coach";
    private static final String OTHER_VERSION = "innovation.form.problem.version";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final RefusalAssertions REFUSALS = new RefusalAssertions(WIKI);

    @BeforeClass
    public static void makeANetwork() {
        new NetworkFixture(KEY, "Et netværk med coach").create(WIKI.login("leder1"));
        WIKI.host().wiki().permitUser(KEY, Wiki.VIEW, WIKI.user("medlem3").key());
    }

    private static JsonNode coached(String user, Locale language, String text) {
        WIKI.host().wiki().setLocale(WIKI.user(user), language);
        HttpResponse<String> answer = WIKI.login(user).sendJson("POST", PATH, Map.of("text", text));
        assertEquals(answer.body(), 200, answer.statusCode());
        return WikiRestClient.json(answer);
    }

    private static String said(JsonNode answer, int lamp) {
        JsonNode one = answer.path("lamps").path(lamp);
        return one.path("name").asText()
                + (one.path("isLit").asBoolean() ? " + " : " - ")
                + one.path("said").asText();
    }

    private static void assertRefused(int status, String user, String path, Object body, ExpectedError... told) {
        REFUSALS.assertRefused(status, user, client -> client.sendJson("POST", path, body), told);
    }

    private static Map<String, Object> text(Object text) {
        return Map.of("text", text);
    }

    @Test
    public void aWriterIsToldInTheirOwnLanguageWhateverTheQuestionsLanguage() {
        JsonNode danish = coached("medlem1", new Locale("da", "DK"), "Can we help children in an app?");
        JsonNode english = coached("medlem1", Locale.UK, "Kan vi hjælpe børn ved hjælp af en app?");

        assertEquals(
                "Åbent spørgsmål - Det kan besvares med ja eller nej. Begynd i stedet med Hvordan, Hvad eller Hvem.",
                said(danish, 0));
        assertEquals("Kort og klart + Lyser", said(danish, 1));
        assertEquals(
                "Without solution and excuse - “ved hjælp af” points to a solution. Ask for what you want to achieve"
                        + " instead.",
                said(english, 2));
        assertEquals("Somebody gains + Lit", said(english, 4));
        assertEquals(
                "2 of 5 lamps are lit. It can be answered with yes or no. Begin with How, What or Who instead.",
                english.path("summary").asText());
    }

    @Test
    public void aQuestionThatIsTooLongToBeSavedIsReadAllTheSame() {
        JsonNode answer = coached("medlem1", new Locale("da", "DK"), "Hvordan " + "ø".repeat(193) + "?");

        assertEquals("Kort og klart - 202 tegn er for langt: Der er plads til 200.", said(answer, 1));
    }

    @Test
    public void whoeverMayReadTheNetworkMayAskTheCoach() {
        assertEquals(5, coached("medlem3", Locale.UK, "Hvordan?").path("lamps").size());
    }

    @Test
    public void aScriptIsWordsToTheCoachAndIsNotRepeatedAsMarkup() {
        JsonNode answer = coached("medlem1", Locale.UK, "<script>alert(1)</script> via \" onload=\"x");

        assertTrue(said(answer, 2), said(answer, 2).contains("“via”"));
        assertFalse(answer.toString(), answer.toString().contains("<"));
    }

    @Test
    public void nothingIsSaidOfNothing() {
        JsonNode answer = coached("medlem1", Locale.UK, " \n ");

        assertEquals(0, answer.path("lamps").size());
        assertEquals("", answer.path("summary").asText());
    }

    @Test
    public void whatTheCoachWillNotReadIsRefused() {
        assertRefused(
                400,
                "medlem1",
                PATH,
                text("x".repeat(1_001)),
                new ExpectedError("text", "innovation.form.problem.long", 1_000, 1_001));
        assertRefused(
                400,
                "medlem1",
                PATH,
                text("Hvordan hjælper vi 010190-1234?"),
                new ExpectedError("text", "innovation.form.problem.cpr"));
        assertRefused(400, "medlem1", PATH, Map.of(), new ExpectedError("text", OTHER_VERSION));
        assertRefused(400, "medlem1", PATH, text(List.of("x")), new ExpectedError("text", OTHER_VERSION));
        assertRefused(400, "medlem1", PATH, "{\"text\":", new ExpectedError("", "innovation.error.request"));
    }

    @Test
    public void refusalsComeInTheOrderOfTheHouse() {
        ExpectedError noNetwork = new ExpectedError("", "innovation.error.network");
        REFUSALS.assertRefused(
                403,
                "medlem1",
                client -> client.send(client.request(NOWHERE)
                        .header("Content-Type", "application/json")
                        .method("POST", BodyPublishers.ofString("{\"text\":\"x\"}"))),
                new ExpectedError("", "innovation.error.token"));
        assertEquals(
                401,
                WikiRestClient.anonymous(WIKI.host().url())
                        .sendJson("POST", NOWHERE, text("x"))
                        .statusCode());
        assertRefused(404, "medlem1", NOWHERE, text("x"), noNetwork);
        assertRefused(404, "udenfor", PATH, Map.of(), noNetwork);
    }
}
