package dk.albertslund.devhost.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.albertslund.devhost.openapi.RestMethods.RestMethod;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The exchanges of the REST contract, which are requests and responses of the finished jar. */
final class RestExchanges {
    /** @param path without the query */
    record RestExchange(String verb, String path, int status, String what, JsonNode body, JsonNode response) {
        static RestExchange of(JsonNode json) {
            String[] request = json.path("request").asText().split(" ", 2);
            return new RestExchange(
                    request[0],
                    request[1].replaceFirst("\\?.*", ""),
                    json.path("status").asInt(),
                    json.path("what").asText(),
                    json.path("body"),
                    json.path("response"));
        }

        boolean isOk() {
            return status == 200;
        }
    }

    private final List<RestExchange> all = new ArrayList<>();

    RestExchanges() throws IOException {
        try (InputStream file = RestExchanges.class.getResourceAsStream("/rest-contract/expected.json")) {
            new ObjectMapper().readTree(file).forEach(exchange -> all.add(RestExchange.of(exchange)));
        }
    }

    List<RestExchange> all() {
        return List.copyOf(all);
    }

    /** Those that went well first. */
    private List<RestExchange> of(RestMethod method) {
        return all.stream()
                .filter(exchange -> method.matches(exchange.verb(), exchange.path()))
                .sorted(Comparator.comparing(RestExchange::isOk).reversed())
                .toList();
    }

    /** What the contract says of the method's first exchange, which went well if one did; else the name of the method. */
    String summary(RestMethod method) {
        return of(method).stream()
                .findFirst()
                .map(exchange -> exchange.what().substring(0, 1).toUpperCase(Locale.ROOT)
                        + exchange.what().substring(1))
                .orElse(method.method().getName());
    }

    /** The body of the first exchange that has one; missing without one. */
    JsonNode body(RestMethod method) {
        return of(method).stream()
                .map(RestExchange::body)
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The members of all bodies that were accepted, with their kinds. */
    ObjectNode bodySchema(RestMethod method) {
        ObjectNode schema = RecordSchemas.object().put("type", "object");
        ObjectNode members = RecordSchemas.object();
        of(method).stream().filter(RestExchange::isOk).forEach(exchange -> exchange.body()
                .properties()
                .forEach(member -> members.putObject(member.getKey()).put("type", kind(member.getValue()))));
        if (!members.isEmpty()) {
            schema.set("properties", members);
        }
        return schema;
    }

    private static String kind(JsonNode value) {
        return value.isInt() ? "integer" : value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
