package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows pasted from a spreadsheet, as the page sends them: previewed, inserted, undone, and refused with a reason. */
public class PasteTest {
    private static final String KEY = "ARK";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static WikiRestClient leader;

    @BeforeClass
    public static void makeANetwork() {
        leader = WIKI.login("leder1");
        new NetworkFixture(KEY, "Regnearket").create(leader);
    }

    private static HttpResponse<String> send(String action, Map<String, ?> body) {
        return leader.sendJson("POST", WikiRestClient.REST + "/networks/" + KEY + "/stakeholders/" + action, body);
    }

    private static JsonNode answered(String action, String text) {
        HttpResponse<String> answer = send(action, Map.of("text", text));
        assertEquals(answer.body(), 200, answer.statusCode());
        return WikiRestClient.json(answer);
    }

    private static int changes() {
        return new JdbcTemplate(WIKI.host().database().dataSource())
                .queryForObject("select count(*) from \"AO_C22AA8_CHANGE\"", Integer.class);
    }

    @Test
    public void thePreviewSaysWhatIsWrongWithWhichCellAndKeepsNothing() {
        int before = changes();

        JsonNode read = answered("preview", "Hvem\tIndflydelse\nBeboerne\t4\nNaboerne\t6\n<b>Borgerne</b>\t1");

        assertEquals(2, read.path("good").asInt());
        JsonNode wrong = read.path("rows").get(1);
        assertEquals(3, wrong.path("line").asInt());
        assertEquals("Indflydelse", wrong.path("problems").get(0).path("field").asText());
        assertEquals(
                "Vælg et helt tal fra 1 til 5.",
                wrong.path("problems").get(0).path("message").asText());
        assertEquals("<b>Borgerne</b>", read.path("rows").get(2).path("label").asText());
        assertEquals(before, changes());
    }

    @Test
    public void importedRowsComeBackAsTheBrowserKeepsThemAndUndoTakesThemAway() {
        JsonNode imported = answered(
                "import",
                "Hvem;Ansvarlig;Navn;Navnet må gemmes til\nFormanden;medlem1;Rikke Opdigtet;31.12.2098\nKassereren;;;x");

        JsonNode row = imported.path("rows").get(0);
        assertEquals(
                "Rikke Opdigtet",
                row.path("fields").path("personName").path("value").asText());
        assertEquals(
                "medlem1", row.path("fields").path("responsible").path("value").asText());
        assertEquals(
                "2098-12-31",
                row.path("fields").path("retentionDate").path("value").asText());
        assertEquals(
                "Hvem;Ansvarlig;Navn;Navnet må gemmes til\nKassereren;;;x",
                imported.path("rest").asText());

        HttpResponse<String> undone =
                send("undo", Map.of("rows", row.path("row").asText()));
        assertEquals(undone.body(), 200, undone.statusCode());
        assertEquals(
                0,
                new JdbcTemplate(WIKI.host().database().dataSource())
                        .queryForObject("select count(*) from \"AO_C22AA8_PERSON\"", Integer.class)
                        .intValue());
    }

    @Test
    public void fiveThousandRowsAreAnsweredQuicklyAndTheListTakesTwoHundred() {
        String many = IntStream.rangeClosed(1, 5000)
                .mapToObj(number -> "Gruppe " + number + ";3;4")
                .collect(Collectors.joining("\n", "Hvem;Indflydelse;Påvirket\n", ""));

        JsonNode read = answered("preview", many);

        assertEquals(5000, read.path("total").asInt());
        assertTrue(read.path("good").asInt() <= 200);
        assertEquals(200, read.path("rows").size());
    }

    @Test
    public void whatHoldsNoRowsIsRefusedAndNothingIsKept() {
        int before = changes();
        for (Map<String, Object> body : List.of(
                Map.<String, Object>of("text", " "),
                Map.<String, Object>of("text", "\t".repeat(100_000) + "Hvem"),
                Map.<String, Object>of("text", List.of("Hvem")),
                new HashMap<String, Object>())) {
            for (String action : List.of("preview", "import")) {
                HttpResponse<String> answer = send(action, body);
                assertEquals(answer.body(), 400, answer.statusCode());
                assertTrue(answer.body(), answer.body().contains("\"field\":\"text\""));
            }
        }
        assertEquals(200, send("undo", Map.of("rows", "ingen-række")).statusCode());
        assertEquals(before, changes());
    }

    /** An uncertain mapping of columns must be confirmed; nothing is inserted before. */
    @Test
    public void whichColumnIsWhatIsAskedAndNeverGuessedInSilence() {
        int before = changes();
        for (String text : List.of("Gruppe;Indflydelse\nBorgere;4", "Beboerne;4;5\nNaboerne;1;2")) {
            assertTrue(text, answered("preview", text).path("asking").asBoolean());
            HttpResponse<String> refused = send("import", Map.of("text", text));
            assertEquals(refused.body(), 400, refused.statusCode());
        }
        assertEquals(before, changes());

        HttpResponse<String> chosen = send(
                "preview",
                Map.of("text", "Beboerne;4;5\nNaboerne;1;2", "columns", "label,affected,influence", "headingLine", 0));

        JsonNode row = WikiRestClient.json(chosen).path("rows").get(0);
        assertEquals("4", row.path("values").path("affected").asText());
        assertEquals("5", row.path("values").path("influence").asText());
    }

    /** The names of phases in cells are no headings of the fields that hold a status for each phase. */
    @Test
    public void phasesOfTheDesignAreReadWithAHeadingAndWithout() {
        String path = WikiRestClient.REST + "/networks/" + KEY + "/sheets/involvementDesign/lists/design/preview";
        String rows = "Borgere;Beboerne;Opdagelse\nFagligheder;Hjemmehj\u00e6lpere;Tematisering, Opdagelse";
        for (String text : List.of(rows, "Gruppe;Hvem;Faser\n" + rows)) {
            JsonNode read = WikiRestClient.json(leader.sendJson("POST", path, Map.of("text", text)));
            JsonNode values = read.path("rows").get(1).path("values");
            assertEquals(text, "discovery,theming", values.path("phases").asText());
            assertEquals(text, "Hjemmehj\u00e6lpere", values.path("who").asText());
        }
    }

    /** Resending rows after a lost response inserts them once. */
    @Test
    public void rowsThatAreSentAgainAreThereOnceInAnyListOfAnyForm() {
        String path = WikiRestClient.REST + "/networks/" + KEY + "/sheets/involvementDesign/lists/design/";
        String id = UUID.randomUUID().toString();
        Map<String, Object> rows =
                Map.of("fields", "rowKind,who,phases", "rows", List.of(List.of(id, "citizens", "Beboerne", "focus")));

        JsonNode first = WikiRestClient.json(leader.sendJson("POST", path + "import", rows));
        int after = changes();
        JsonNode again = WikiRestClient.json(leader.sendJson("POST", path + "import", rows));

        assertEquals(id, first.path("rows").get(0).path("row").asText());
        assertEquals(first.path("rows"), again.path("rows"));
        assertTrue(first.path("panels").has("lead"));
        assertEquals(after, changes());
        assertEquals(
                200, leader.sendJson("POST", path + "undo", Map.of("rows", id)).statusCode());
    }

    /** Sends the requests concurrently. */
    @Test
    public void theSameRowsSentSeveralTimesAtOnceAreThereOnce() {
        String path = WikiRestClient.REST + "/networks/" + KEY + "/sheets/phaseFocus/lists/incidents/import";
        Map<String, Object> rows = Map.of(
                "fields", "incident", "rows", List.of(List.of(UUID.randomUUID().toString(), "Hun gik forgæves")));
        leader.sendJson("POST", path, Map.of("text", "Han ventede"));
        int before = changes();

        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(number -> leader.sendJson("POST", path, rows).statusCode())
                .toList();

        assertEquals(List.of(200, 200, 200, 200), answers);
        assertEquals(before + 1, changes());
    }

    @Test
    public void aValueThatMayNotStandThereIsToldAtItsField() {
        String id = UUID.randomUUID().toString();
        HttpResponse<String> refused = send(
                "import",
                Map.of("fields", "label,influence", "rows", List.of(List.of(id, "Fru Opdigtet 010190-1234", "6"))));

        assertEquals(refused.body(), 400, refused.statusCode());
        List<String> fields = WikiRestClient.json(refused).path("errors").findValuesAsText("field");
        assertEquals(List.of(id + ".label", id + ".influence"), fields);
        for (Object wrong : List.of("x", List.of("x"), List.of(List.of()), List.of(List.of(id, Map.of())), Map.of())) {
            assertEquals(400, send("import", Map.of("rows", wrong)).statusCode());
        }
    }

    @Test
    public void aListThatThereIsNotIsNotFoundAndATurnThatHasNotComeIsRefused() {
        String path = WikiRestClient.REST + "/networks/" + KEY + "/sheets/";
        for (String wrong : List.of("foobar/lists/rows", "stakeholders/lists/foobar")) {
            assertEquals(
                    404,
                    leader.sendJson("POST", path + wrong + "/preview", Map.of("text", "A"))
                            .statusCode());
        }
        for (Object turn : List.of(7, 0, -1)) {
            assertEquals(
                    400,
                    leader.sendJson(
                                    "POST",
                                    path + "phaseFocus/lists/incidents/preview",
                                    Map.of("text", "A", "turn", turn))
                            .statusCode());
        }
    }

    @Test
    public void whoIsNotOneOfUsIsTurnedAway() {
        for (String list : List.of("/stakeholders", "/sheets/phaseFocus/lists/incidents")) {
            for (String action : List.of("/preview", "/import", "/undo")) {
                String path = WikiRestClient.REST + "/networks/" + KEY + list + action;
                assertEquals(
                        path,
                        401,
                        WikiRestClient.anonymous(WIKI.host().url())
                                .sendJson("POST", path, Map.of("text", "Hvem\nX"))
                                .statusCode());
            }
        }
        assertEquals(
                404,
                leader.sendJson(
                                "POST",
                                WikiRestClient.REST + "/networks/FINDESIKKE/stakeholders/import",
                                Map.of("text", "Hvem\nX"))
                        .statusCode());
    }
}
