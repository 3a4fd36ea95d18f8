package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows pasted from a spreadsheet, as the page sends them: looked at, put in, taken away, and refused with a reason. */
public class PasteTest {
    private static final String KEY = "ARK";

    @ClassRule
    public static final RunningHost WIKI = new RunningHost();

    private static Asker leader;

    @BeforeClass
    public static void makeANetwork() {
        leader = WIKI.asker("leder1");
        new NewNetwork(KEY, "Regnearket").madeBy(leader);
    }

    private static HttpResponse<String> send(String action, Map<String, ?> body) {
        return leader.change("POST", Asker.REST + "/networks/" + KEY + "/stakeholders/" + action, body);
    }

    private static JsonNode answered(String action, String text) {
        HttpResponse<String> answer = send(action, Map.of("text", text));
        assertEquals(answer.body(), 200, answer.statusCode());
        return Asker.json(answer);
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
                Map.<String, Object>of("text", "Gruppe;Indflydelse\nBorgere;4"),
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

    @Test
    public void whoIsNotOneOfUsIsTurnedAway() {
        String path = Asker.REST + "/networks/" + KEY + "/stakeholders/import";
        assertEquals(
                401,
                Asker.nobody(WIKI.host().url())
                        .change("POST", path, Map.of("text", "Hvem\nX"))
                        .statusCode());
        assertEquals(
                404,
                leader.change(
                                "POST",
                                Asker.REST + "/networks/FINDESIKKE/stakeholders/import",
                                Map.of("text", "Hvem\nX"))
                        .statusCode());
    }
}
