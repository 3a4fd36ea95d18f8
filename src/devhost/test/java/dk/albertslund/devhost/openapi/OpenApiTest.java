package dk.albertslund.devhost.openapi;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.openapi.RestExchanges.RestExchange;
import dk.albertslund.devhost.running.PluginEntryPoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/**
 * Holds {@code docs/openapi.json} against the built jar and against the REST contract. {@code -Dfixtures.keep=true} writes the
 * file anew, to be reviewed as a diff.
 */
public class OpenApiTest {
    private static final Path FILE = Path.of("../../docs/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Addresses that the contract asks for because there is nothing, or not with this method. */
    private static final Set<String> NOWHERE = Set.of("GET /findes-ikke", "POST /people");

    @Test
    public void theFileIsWhatTheJarSays() throws IOException {
        String found = written();
        Files.writeString(Path.of("target/openapi.json"), found);
        if (Boolean.getBoolean("fixtures.keep")) {
            Files.writeString(FILE, found);
            return;
        }
        assertEquals(Files.readString(FILE), found);
    }

    private static String written() throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try (RestMethods methods = new RestMethods(BuiltJar.path())) {
            return JSON.writer(printer).writeValueAsString(new OpenApiDocument(methods, new RestExchanges()).json())
                    + "\n";
        }
    }

    private static ObjectNode file() throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(FILE));
    }

    /** By another reader of the annotations than the one that writes the file. */
    @Test
    public void everyMethodIsInTheFileAndNoOther() throws IOException {
        Set<String> described = new TreeSet<>();
        file().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(
                        operation -> described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertEquals(PluginEntryPoints.restMethods(BuiltJar.path()), described);
    }

    @Test
    public void everyPathParameterIsDescribed() throws IOException {
        file().path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            Set<String> described = new TreeSet<>();
            operation.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("path")) {
                    described.add("{" + parameter.path("name").asText() + "}");
                }
            });
            Set<String> needed = new TreeSet<>();
            for (String part : path.getKey().split("/")) {
                if (part.startsWith("{")) {
                    needed.add(part);
                }
            }
            assertEquals(path.getKey(), needed, described);
        }));
    }

    @Test
    public void operationsHaveNamesOfTheirOwn() throws IOException {
        List<String> names = file().findValuesAsText("operationId");

        assertEquals(names.size(), Set.copyOf(names).size());
    }

    /** Without members that the file does not know, which callers must otherwise be ready for. */
    @Test
    public void everyResponseOfTheContractIsAsDescribed() throws IOException {
        ObjectNode document = file();
        close(document);
        List<String> findings = new ArrayList<>();
        for (RestExchange exchange : new RestExchanges().all()) {
            if (!NOWHERE.contains(exchange.verb() + " " + exchange.path())) {
                findings.addAll(findings(document, exchange));
            }
        }

        assertEquals("", String.join("\n", findings));
    }

    @Test
    public void aResponseThatIsNotAsDescribedIsFound() throws IOException {
        ObjectNode document = file();
        close(document);
        JsonNode otherKind = JSON.createObjectNode().put("phase", "focus").put("turn", "1");
        JsonNode another =
                JSON.createObjectNode().put("phase", "focus").put("turn", 1).put("new", 1);
        JsonNode missing = JSON.createObjectNode().put("phase", "focus");
        JsonNode right = JSON.createObjectNode().put("phase", "focus").put("turn", 1);

        for (JsonNode response : List.of(otherKind, another, missing)) {
            assertFalse(response.toString(), findings(document, move(response)).isEmpty());
        }
        assertTrue(findings(document, move(right)).isEmpty());
    }

    private static RestExchange move(JsonNode response) {
        return new RestExchange("POST", "/networks/X/phase", 200, "", JSON.missingNode(), response);
    }

    private static List<String> findings(ObjectNode document, RestExchange exchange) throws IOException {
        ObjectNode schema = ((ObjectNode) schema(document, exchange)).deepCopy();
        schema.set("$defs", document.at("/components/schemas"));
        JsonSchema validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema.toString().replace("#/components/schemas/", "#/$defs/"));
        // The contract hides times, which are numbers
        JsonNode response = JSON.readTree(exchange.response().toString().replace("\"<time>\"", "0"));
        return validator.validate(response).stream()
                .map(finding -> exchange.verb() + " " + exchange.path() + " " + exchange.status() + " " + finding)
                .toList();
    }

    private static JsonNode schema(ObjectNode document, RestExchange exchange) {
        JsonNode responses = document.path("paths").properties().stream()
                .filter(path -> exchange.path().matches(path.getKey().replaceAll("\\{[a-zA-Z]+}", "[^/]+")))
                .map(path -> path.getValue().path(exchange.verb().toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing describes " + exchange))
                .path("responses");
        JsonNode own = responses.path(String.valueOf(exchange.status()));
        JsonNode response = own.isMissingNode() ? document.at("/components/responses/Refused") : own;
        return response.path("content").path("application/json").path("schema");
    }

    /** Lets schemas of objects refuse members that they do not name. */
    private static void close(JsonNode json) {
        json.forEach(OpenApiTest::close);
        if (json instanceof ObjectNode schema
                && schema.path("type").asText().equals("object")
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
    }
}
