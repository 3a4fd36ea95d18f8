package dk.albertslund.devhost.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.albertslund.devhost.openapi.RestMethods.RestMethod;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/**
 * The description of the REST API in OpenAPI 3.1: addresses and parameters from the annotations of the jar, responses from its
 * records, summaries from the first sentences of their Javadoc, and bodies of requests from the exchanges of the REST contract.
 */
final class OpenApiDocument {
    private static final String APP = "dk.albertslund.innovation.";
    private static final String RUN = APP + "session.live.confluence.RunResponses$RunResponse";
    private static final String RUN_CONFLICT = APP + "session.live.confluence.RunResponses$RunConflict";
    private static final String SEATS = "/networks/{spaceKey}/session-seats/{run}";
    private static final String RUNS = "/networks/{spaceKey}/session-runs/{run}";
    private static final String FIELD = "/networks/{spaceKey}/sheets/{kind}/rows/{row}/fields/{field}";

    /** Records of the methods whose return type does not say them. */
    private static final Map<String, List<String>> BODIES = Map.of(
            "GET /networks/{spaceKey}/sheets/{kind}/changes",
            List.of(
                    APP + "form.confluence.live.LiveResponses$SheetChanges",
                    APP + "form.confluence.live.LiveResponses$NothingNew",
                    APP + "form.confluence.live.LiveResponses$LiveChangesOff"),
            "POST /networks/{spaceKey}/stakeholders/preview",
            List.of(APP + "paste.confluence.PasteResponses$PasteResponse"),
            "POST /networks/{spaceKey}/stakeholders/import",
            List.of(APP + "form.confluence.FormResponses$RowsReceipt"),
            "POST /networks/{spaceKey}/stakeholders/undo",
            List.of(APP + "form.confluence.FormResponses$RowsReceipt"),
            "GET /networks/{spaceKey}/session-state",
            List.of(APP + "session.confluence.SessionStateResource$StateResponse"),
            "GET " + RUNS,
            List.of(RUN),
            "POST " + RUNS + "/changes",
            List.of(RUN),
            "POST " + SEATS,
            List.of(RUN),
            "POST " + SEATS + "/tables",
            List.of(RUN),
            "POST " + SEATS + "/writer",
            List.of(RUN));

    private static final Map<String, String> CONFLICTS = Map.of(
            "PATCH " + FIELD, APP + "form.confluence.FormResponses$ConflictResponse",
            "POST " + RUNS + "/changes", RUN_CONFLICT,
            "POST " + SEATS, RUN_CONFLICT,
            "POST " + SEATS + "/tables", RUN_CONFLICT,
            "POST " + SEATS + "/writer", RUN_CONFLICT);

    /** Media types of the methods that answer with a file. */
    private static final Map<String, String> FILES = Map.of(
            "GET /rollup.csv", "text/csv",
            "GET /rollup.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "GET /rollup.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "GET /networks/{spaceKey}/archive.zip", "application/zip");

    private static final Map<String, String> PARAMETERS = Map.of(
            "spaceKey", "key of the network's space",
            "kind", "key of the form, or of the mail",
            "row", "id of the row; sheet for the form's own fields",
            "field", "key of the field",
            "list", "key of the list",
            "turn", "number of the turn, from 1",
            "instance", "which of several forms of one kind; empty for the first",
            "run", "id of the running session",
            "phase", "key of the phase",
            "screen", "participant, lead or projector");

    private final RestMethods methods;
    private final RestExchanges exchanges;
    private final RecordSchemas schemas = new RecordSchemas();

    OpenApiDocument(RestMethods methods, RestExchanges exchanges) {
        this.methods = methods;
        this.exchanges = exchanges;
    }

    ObjectNode json() throws IOException {
        ObjectNode document = RecordSchemas.object().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Innovation Networks")
                .put("version", "1.0")
                .put(
                        "description",
                        "Rights are those of Confluence: what the caller may not see is not there. Texts are in the caller's language.");
        ObjectNode server = document.putArray("servers").addObject().put("url", "{wiki}/rest/innovation/1.0");
        server.putObject("variables").putObject("wiki").put("default", "https://wiki.example.org");
        document.putArray("security").addObject().putArray("personalAccessToken");
        ObjectNode paths = document.putObject("paths");
        for (RestMethod method : methods.all()) {
            paths.withObjectProperty(method.path()).set(method.verb().toLowerCase(), operation(method));
        }
        addComponents(document.putObject("components"));
        return document;
    }

    private void addComponents(ObjectNode components) {
        components
                .putObject("securitySchemes")
                .putObject("personalAccessToken")
                .put("type", "http")
                .put("scheme", "bearer");
        ObjectNode refused = components.putObject("responses").putObject("Refused");
        refused.put("description", "Refused, with a message; errors of the server and of addresses have the same form");
        ObjectNode kinds = jsonContent(refused);
        List.of("FieldErrors", "ErrorMessage").forEach(name -> kinds.withArray("anyOf")
                .add(schemas.of(methods.load(APP + "common.confluence.rest.ErrorResponses$" + name))));
        kinds.withArray("anyOf").addObject().put("$ref", "#/components/schemas/PlatformError");
        ObjectNode all = components.putObject("schemas");
        ObjectNode platform = all.putObject("PlatformError").put("type", "object");
        platform.putObject("properties").putObject("status-code").put("type", "integer");
        platform.withObjectProperty("properties").putObject("message").put("type", "string");
        platform.putArray("required").add("status-code").add("message");
        schemas.all().forEach(all::set);
    }

    private static ObjectNode jsonContent(ObjectNode place) {
        return place.putObject("content").putObject("application/json").putObject("schema");
    }

    private ObjectNode operation(RestMethod method) {
        ObjectNode operation = RecordSchemas.object();
        String file = FILES.get(method.verb() + " " + method.path());
        operation.put("operationId", operationId(method));
        operation.put("summary", RestSources.summary(method.method()).orElseGet(() -> exchanges.summary(method)));
        addParameters(operation, method);
        addRequestBody(operation, method);
        ObjectNode responses = operation.putObject("responses");
        ObjectNode ok = responses.putObject("200").put("description", "Done");
        if (file == null) {
            addBody(jsonContent(ok), method);
        } else {
            ok.putObject("content").putObject(file);
        }
        if (operation.path("parameters").toString().contains(HttpHeaders.IF_NONE_MATCH)) {
            responses.putObject("304").put("description", "Nothing has changed");
        }
        String conflict = CONFLICTS.get(method.verb() + " " + method.path());
        if (conflict != null) {
            ObjectNode kinds = jsonContent(responses.putObject("409").put("description", "Somebody else was first"));
            kinds.putArray("anyOf")
                    .add(schemas.of(methods.load(conflict)))
                    .add(schemas.of(methods.load(APP + "common.confluence.rest.ErrorResponses$ErrorMessage")));
        }
        responses.putObject("default").put("$ref", "#/components/responses/Refused");
        return operation;
    }

    private static String operationId(RestMethod method) {
        String type = method.method().getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
        return type.substring(0, 1).toLowerCase() + type.substring(1) + "_"
                + method.method().getName();
    }

    private static void addParameters(ObjectNode operation, RestMethod method) {
        for (Parameter parameter : method.method().getParameters()) {
            PathParam path = parameter.getAnnotation(PathParam.class);
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            HeaderParam header = parameter.getAnnotation(HeaderParam.class);
            if (path != null) {
                describe(operation, path.value(), "path", parameter).put("required", true);
            } else if (query != null) {
                describe(operation, query.value(), "query", parameter);
            } else if (header != null) {
                describe(operation, header.value(), "header", parameter);
            }
        }
        if (!method.verb().equals("GET")) {
            ObjectNode token = operation.withArray("parameters").addObject();
            token.put("name", "X-Atlassian-Token").put("in", "header").put("required", true);
            token.putObject("schema").put("const", "no-check");
        }
    }

    private static ObjectNode describe(ObjectNode operation, String name, String place, Parameter parameter) {
        ObjectNode described = operation.withArray("parameters").addObject();
        described.put("name", name).put("in", place);
        if (PARAMETERS.containsKey(name)) {
            described.put("description", PARAMETERS.get(name));
        }
        boolean isNumber = parameter.getType() == int.class;
        ObjectNode schema = described.putObject("schema").put("type", isNumber ? "integer" : "string");
        DefaultValue initial = parameter.getAnnotation(DefaultValue.class);
        if (initial != null && isNumber) {
            schema.put("default", Integer.parseInt(initial.value()));
        } else if (initial != null) {
            schema.put("default", initial.value());
        }
        return described;
    }

    private void addRequestBody(ObjectNode operation, RestMethod method) {
        for (Parameter parameter : method.method().getParameters()) {
            if (parameter.getType() == InputStream.class) {
                operation.putObject("requestBody").putObject("content").putObject("application/zip");
            } else if (parameter.getAnnotations().length == 0) {
                JsonNode example = exchanges.body(method);
                ObjectNode json =
                        operation.putObject("requestBody").putObject("content").putObject("application/json");
                json.set("schema", exchanges.bodySchema(method));
                if (!example.isMissingNode()) {
                    json.set("example", example);
                }
            }
        }
    }

    private void addBody(ObjectNode schema, RestMethod method) {
        List<String> names = BODIES.getOrDefault(method.verb() + " " + method.path(), List.of());
        Type returned = method.method().getGenericReturnType();
        if (names.isEmpty() && (returned == Response.class || returned == Record.class)) {
            throw new IllegalStateException("Name the records of " + method.verb() + " " + method.path());
        }
        if (names.size() > 1) {
            names.forEach(name -> schema.withArray("anyOf").add(schemas.of(methods.load(name))));
        } else {
            schema.setAll(schemas.of(names.isEmpty() ? returned : methods.load(names.get(0))));
        }
    }
}
