package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A network that is taken in from its zip: all that was in it, or nothing. */
public class NetworkImportTest {
    private static final String KEY = "UDGANG";
    private static final JsonMapper JSON = new JsonMapper();

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static WikiRestClient leader;
    private static byte[] zip;

    @BeforeClass
    public static void takeANetworkOut() {
        leader = WIKI.login("leder1");
        network(KEY);
        String draft = UUID.randomUUID().toString();
        String stakeholder = UUID.randomUUID().toString();
        row("stakeholders/rows", stakeholder, "label", "=Beboerne <script>alert(1)</script>");
        row("stakeholders/rows", stakeholder, "retentionDate", "2098-12-31");
        row("stakeholders/rows", stakeholder, "personName", "Navnet Opdigtet");
        row("innovationQuestion/drafts", draft, "text", "Hvordan\nbliver \"haven\" vores?");
        NetworkFixture.write(leader, KEY, "innovationQuestion", "chosen", draft);
        for (int number = 1; number <= 3; number++) {
            row("needs/rows", UUID.randomUUID().toString(), "input", "Behov " + number);
        }
        NetworkFixture.write(leader, KEY, "needs", "stage", "shared");
        NetworkFixture.plan(leader, KEY, "citizens", "who", "Beboerne");
        NetworkFixture.save(
                leader,
                NetworkFixture.field(KEY, "involvementDesign", NetworkFixture.starterRow("citizens"), "removed"),
                Map.of("list", "design", "value", "true"));
        NetworkFixture.write(leader, KEY, "phaseFocus", "potential", "Det her ved vi");
        NetworkFixture.move(leader, KEY, "discovery", "Vi går videre");
        NetworkFixture.move(leader, KEY, "focus", "Vi begynder igen");
        zip = archive(KEY);
    }

    private static void network(String key) {
        new NetworkFixture(key, "Haven").create(leader);
    }

    private static void row(String place, String row, String field, String value) {
        String[] parts = place.split("/");
        NetworkFixture.save(
                leader, NetworkFixture.field(KEY, parts[0], row, field), Map.of("list", parts[1], "value", value));
    }

    private static byte[] archive(String key) {
        HttpResponse<byte[]> answer = leader.download(WikiRestClient.REST + "/networks/" + key + "/archive.zip");
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static HttpResponse<String> take(String key, byte[] file) {
        return leader.upload(WikiRestClient.REST + "/networks/" + key + "/archive", file);
    }

    private static ObjectNode data(byte[] file) {
        try {
            return (ObjectNode) JSON.readTree(TextOfZip.entries(file).get("data.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What may differ is left out: the space, when it was taken out, and the order of the pages. */
    private static ObjectNode same(byte[] file) {
        ObjectNode data = data(file);
        data.remove(List.of("spaceKey", "created"));
        List<JsonNode> sheets = new ArrayList<>();
        data.path("sheets").forEach(sheets::add);
        sheets.sort(Comparator.comparing(
                sheet -> sheet.path("kind").asText() + sheet.path("turn") + sheet.path("instance")));
        data.putArray("sheets").addAll(sheets);
        return data;
    }

    private static byte[] zipOf(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream file = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                file.putNextEntry(new ZipEntry(entry.getKey()));
                file.write(entry.getValue());
                file.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] changed(Consumer<ObjectNode> change) {
        ObjectNode data = data(zip);
        change.accept(data);
        return zipOf(Map.of("data.json", data.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static ObjectNode sheet(JsonNode data, String kind) {
        return (ObjectNode) StreamSupport.stream(data.path("sheets").spliterator(), false)
                .filter(sheet -> sheet.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " in " + data));
    }

    private static ObjectNode fields(JsonNode data, String kind) {
        return (ObjectNode) sheet(data, kind).path("fields");
    }

    /** Checks that the file is refused with a text, and that nothing was written. */
    private static void refused(String message, byte[] file) {
        String key = "TOM" + Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000);
        network(key);
        ObjectNode before = same(archive(key));

        HttpResponse<String> answer = take(key, file);

        assertEquals(answer.body(), 400, answer.statusCode());
        String said = WikiRestClient.json(answer)
                .path("errors")
                .path(0)
                .path("message")
                .asText();
        assertTrue(said, said.contains(message));
        assertEquals(before, same(archive(key)));
    }

    @Test
    public void whatIsTakenInIsWhatWasTakenOut() {
        network("INDGANG");

        HttpResponse<String> answer = take("INDGANG", zip);

        assertEquals(answer.body(), 200, answer.statusCode());
        JsonNode receipt = WikiRestClient.json(answer);
        JsonNode counts = data(zip).path("counts");
        assertEquals(counts.path("sheets"), receipt.path("sheets"));
        assertEquals(counts.path("rows"), receipt.path("rows"));
        assertEquals(counts.path("fields"), receipt.path("fields"));
        assertEquals(0, receipt.path("pictures").asInt());
        assertEquals(0, receipt.path("missing").size());
        assertEquals(receipt.toString(), 0, receipt.path("leftOut").size());
        assertEquals(0, receipt.path("notes").size());
        assertTrue(receipt.path("summary").asText().startsWith("Nu er det her: "));
        assertEquals(same(zip), same(archive("INDGANG")));
        assertTrue(archiveText("INDGANG").contains("Navnet Opdigtet"));
    }

    private static String archiveText(String key) {
        return TextOfZip.of(archive(key));
    }

    @Test
    public void aSpaceWithoutANetworkBecomesOne() {
        WIKI.host().wiki().createSpace("NYTRUM", "Uden netværk", WIKI.user("leder1"), true);

        HttpResponse<String> answer = take("NYTRUM", zip);

        assertEquals(answer.body(), 200, answer.statusCode());
        // Who may read what is confidential is decided by the page that shows it
        WIKI.addPage("NYTRUM", "stakeholders", "leder1");
        assertEquals(same(zip), same(archive("NYTRUM")));
    }

    @Test
    public void aSpaceStaysOneWhenTheFileIsRefused() {
        WIKI.host().wiki().createSpace("STADIGRUM", "Uden netværk", WIKI.user("leder1"), true);
        byte[] file = changed(data -> fields(data, "phaseFocus").put("potential", "x".repeat(100_000)));

        assertEquals(400, take("STADIGRUM", file).statusCode());
        assertEquals(
                404,
                leader.download(WikiRestClient.REST + "/networks/STADIGRUM/archive.zip")
                        .statusCode());
    }

    @Test
    public void whoIsMissingIsNamedAndTheirFieldsStayEmpty() {
        network("UKENDT");
        byte[] file = changed(data -> {
            fields(data, "networkProfile").put("coDriver", "fremmed,medlem1");
            ObjectNode person = ((ArrayNode) data.path("people")).addObject();
            person.put("userName", "fremmed").put("userKey", "0000").put("fullName", "Fremmed Opdigtet");
        });

        JsonNode receipt = WikiRestClient.json(take("UKENDT", file));

        assertEquals("[\"Fremmed Opdigtet (fremmed)\"]", receipt.path("missing").toString());
        assertTrue(receipt.path("notes").path(0).asText().endsWith("Fremmed Opdigtet (fremmed)"));
        assertEquals(
                "medlem1",
                fields(data(archive("UKENDT")), "networkProfile")
                        .path("coDriver")
                        .asText());
    }

    @Test
    public void whatThisAppDoesNotKnowIsLeftOutAndNamed() {
        network("FREMTID");
        byte[] file = changed(data -> {
            ObjectNode focus = sheet(data, "phaseFocus");
            focus.put("kind", "later");
            ObjectNode question = fields(data, "innovationQuestion");
            question.put("unknown", "x");
            ObjectNode counts = (ObjectNode) data.path("counts");
            counts.put("fields", counts.path("fields").asInt() + 1);
        });

        JsonNode receipt = WikiRestClient.json(take("FREMTID", file));

        assertEquals(
                "[\"innovationQuestion/unknown\",\"later\"]",
                receipt.path("leftOut").toString());
        assertFalse(archiveText("FREMTID").contains("Det her ved vi"));
    }

    @Test
    public void aNetworkInWhichSomebodyWroteIsNotOverwritten() {
        network("SKREVET");
        NetworkFixture.write(leader, "SKREVET", "innovationQuestion", "why", "Vores egen");

        HttpResponse<String> answer = take("SKREVET", zip);

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("Nogen har skrevet"));
        assertTrue(archiveText("SKREVET").contains("Vores egen"));
    }

    @Test
    public void aFileThatIsNotAWholeZipIsRefused() {
        refused("ikke en hel zip", "{}".getBytes(StandardCharsets.UTF_8));
        refused("ikke en hel zip", Arrays.copyOf(zip, zip.length - 10));
        refused("ikke en hel zip", Arrays.copyOf(zip, zip.length / 2));
    }

    @Test
    public void aZipThatIsMadeToHurtIsRefused() {
        byte[] data = TextOfZip.entries(zip).get("data.json");
        refused("peger ud", zipOf(Map.of("../data.json", data)));
        refused("peger ud", zipOf(Map.of("csv\\..\\..\\x", data)));
        refused("peger ud", zipOf(Map.of("/etc/x", data)));
        refused("samme navn", zipOf(Map.of("data.json", data, "DATA.JSON", data)));
        refused("for stor", zipOf(Map.of("data.json", new byte[30_000_000])));
        refused("for stor", zipOf(Map.of("index.html", new byte[30_000_000])));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int number = 0; number <= 2000; number++) {
            many.put("csv/" + number, new byte[0]);
        }
        refused("højst være 2000", zipOf(many));
    }

    @Test
    public void dataThatAreNotAsWrittenAreRefused() {
        refused("ikke en zip af et innovationsnetværk", zipOf(Map.of("index.html", new byte[1])));
        refused("ikke en zip af et innovationsnetværk", changed(data -> data.put("format", "other")));
        refused("version 2", changed(data -> data.put("version", 2)));
        refused("Tallene passer ikke", changed(data -> ((ObjectNode) data.path("counts")).put("rows", 1)));
        refused("ikke, som det skal være", changed(data -> data.put("sheets", "none")));
        refused("ikke, som det skal være", changed(data -> data.put("turn", 7)));
        refused("ikke, som det skal være", zipOf(Map.of("data.json", "{".getBytes(StandardCharsets.UTF_8))));
        byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        refused("ikke, som det skal være", zipOf(Map.of("data.json", deep)));
    }

    @Test
    public void aValueThatAFormRefusesIsRefused() {
        refused("tegn", changed(data -> fields(data, "phaseFocus").put("potential", "x".repeat(100_000))));
        refused("", changed(data -> fields(data, "networkProfile").put("startDate", "i går")));
        refused("", changed(data -> fields(data, "networkProfile").put("networkType", "findes-ikke")));
    }
}
