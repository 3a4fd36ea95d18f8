package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.BuiltJar;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * The exact JSON of our scripts' requests and responses: {@code rest-contract/expected.json} has them in the order in which they
 * are sent to the finished jar. The actual responses are written to {@code target/rest-contract.json} in the same format. A page
 * may stay open for days, so names may be added but never changed.
 */
public class RestContractTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String KEY = "KONTRAKT";
    private static final String SPACE = "KONTRAKTRUM";
    /** Sorts members, as their order has no meaning and some come from unordered maps. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** Members with texts for users, which may change. */
    private static final Set<String> WORDS = Set.of(
            "message",
            "text",
            "label",
            "purpose",
            "duration",
            "summary",
            "said",
            "what",
            "before",
            "after",
            "where",
            "erased",
            "verdict",
            "warning",
            "author",
            "html",
            "saved");

    /** What answers with a file instead of JSON, or takes one; NetworkImportTest has its answer. */
    private static final Set<String> FILES = Set.of(
            "GET /rollup.csv",
            "GET /rollup.xlsx",
            "GET /rollup.pptx",
            "GET /networks/{spaceKey}/archive.zip",
            "POST /networks/{spaceKey}/archive");

    private static final Map<String, WikiRestClient> CLIENTS = new HashMap<>();

    @BeforeClass
    public static void makeANetwork() {
        new NetworkFixture(KEY, "Kontrakten").create(client("leder1"));
        BlueprintPages.add(WIKI.host(), KEY, "leder1", "session");
        WIKI.host().wiki().createSpace(SPACE, "Uden netværk", WIKI.user("leder1"), true);
    }

    private static WikiRestClient client(String user) {
        return CLIENTS.computeIfAbsent(
                user, name -> name.equals("admin") ? WIKI.login(name).confirmPassword(name) : WIKI.login(name));
    }

    private static String expected() throws IOException {
        try (InputStream file = RestContractTest.class.getResourceAsStream("/rest-contract/expected.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    public void requestsAndResponsesAreAsTheScriptsKnowThem() throws IOException {
        ArrayNode exchanges = (ArrayNode) JSON.readTree(expected());
        exchanges.forEach(exchange -> answer((ObjectNode) exchange));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        String found =
                stable(JSON.writer(printer).writeValueAsString(JSON.convertValue(exchanges, Object.class))) + "\n";
        Files.writeString(Path.of("target/rest-contract.json"), found);
        if (GoldenFiles.areKept()) {
            GoldenFiles.keep("rest-contract/expected.json", found);
            return;
        }
        assertEquals(expected(), found);
    }

    private static void answer(ObjectNode exchange) {
        String[] request = exchange.path("request").asText().split(" ", 2);
        String path = WikiRestClient.REST + request[1].replace("{citizens}", NetworkFixture.starterRow("citizens"));
        WikiRestClient client = client(exchange.path("who").asText());
        HttpResponse<String> response = request[0].equals("GET")
                ? client.get(path)
                : client.sendJson(request[0], path, WikiRestClient.toJson(exchange.path("body")));
        exchange.put("status", response.statusCode());
        JsonNode json = WikiRestClient.json(response);
        hideWords(json);
        exchange.set("response", json);
        if (!WikiRestClient.json(response).has("status-code")) {
            assertEquals(request[1], List.of("no-store"), response.headers().allValues("Cache-Control"));
            assertEquals(
                    request[1],
                    "application/json;charset=utf-8",
                    response.headers().firstValue("Content-Type").orElse(""));
        }
    }

    private static void hideWords(JsonNode json) {
        json.forEach(RestContractTest::hideWords);
        if (json instanceof ObjectNode object) {
            WORDS.stream()
                    .filter(word -> object.path(word).isTextual()
                            && !object.path(word).asText().isEmpty())
                    .forEach(word -> object.put(word, "<words>"));
            if (object.path("panels") instanceof ObjectNode panels) {
                panels.properties().forEach(panel -> panel.setValue(panels.textNode("<html>")));
            }
        }
    }

    /** Replaces generated ids of users, rows and pages, and what a running session has by chance and by the clock. */
    private static String stable(String json) {
        return json.replaceAll("\"code\" : \"\\d{4}\"", "\"code\" : \"<code>\"")
                .replaceAll("/innovation/s/\\d{4}", "/innovation/s/<code>")
                .replaceAll("\"(now|end|left)\" : \\d+", "\"$1\" : \"<time>\"")
                .replaceAll("\"reader\" : \"[0-9a-f]{32}\"", "\"reader\" : \"<user key>\"")
                .replaceAll("\"title\" : \"Opsamling: [^\"]*\"", "\"title\" : \"<title>\"")
                .replaceAll("pageId=\\d+", "pageId=<id>")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "<starter row>")
                .replaceAll("(?!00000000)[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "<row>");
    }

    @Test
    public void everyMethodOfTheRestApiThatSpeaksJsonIsInTheContract() throws IOException {
        List<String> requests = StreamSupport.stream(JSON.readTree(expected()).spliterator(), false)
                .map(exchange -> exchange.path("request").asText().replaceFirst("\\?.*", ""))
                .toList();
        TreeSet<String> missing = new TreeSet<>(PluginEntryPoints.restMethods(BuiltJar.path()));
        missing.removeAll(FILES);
        missing.removeIf(method ->
                requests.stream().anyMatch(request -> request.matches(method.replaceAll("\\{[a-zA-Z]+}", "[^/]+"))));

        assertTrue(missing.toString(), missing.isEmpty());
    }
}
