package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A network created by the wizard's answers and filled field by field, as users do. */
final class NetworkFixture {
    static final String CREATE = "/rest/create-dialog/1.0/space-blueprint/create-space";
    private static final String BLUEPRINT = "dk.albertslund.innovation-networks:innovation-network-blueprint";
    private static final String PRACTICE = "dk.albertslund.innovation-networks:innovation-practice-blueprint";

    private final String spaceKey;
    private final Map<String, Object> answers = new LinkedHashMap<>();

    NetworkFixture(String spaceKey, String title) {
        this.spaceKey = spaceKey;
        answers.put("spaceKey", spaceKey);
        answers.put("themeTitle", title);
        answers.put("networkType", "welfare");
        answers.put("startDate", "2026-01-05");
        answers.put("plannedEnd", "2026-12-18");
        answers.put("networkLeader", "leder1");
        answers.put("referenceLeader", "chef1");
        answers.put("coDriver", "medlem1");
        answers.put("visibility", "participants");
    }

    NetworkFixture with(String answer, Object value) {
        answers.put(answer, value);
        return this;
    }

    Map<String, Object> answers() {
        return answers;
    }

    /** The request of the Create dialog. */
    Map<String, Object> request() {
        Map<String, Object> context = new LinkedHashMap<>(answers);
        context.put("ContentPageTitle", answers.get("themeTitle"));
        context.put("noPageTitlePrefix", "true");
        return Map.of(
                "spaceKey",
                spaceKey,
                "name",
                answers.get("themeTitle"),
                "permissions",
                answers.get("visibility").equals("participants") ? "private" : "",
                "spaceBlueprintId",
                answers.containsKey("practice") ? PRACTICE : BLUEPRINT,
                "context",
                context);
    }

    void create(WikiRestClient leader) {
        HttpResponse<String> answer = leader.sendJson("POST", CREATE, request());
        assertEquals(answer.body(), 200, answer.statusCode());
    }

    static String field(String spaceKey, String kind, String row, String field) {
        return WikiRestClient.REST + "/networks/" + spaceKey + "/sheets/" + kind + "/rows/" + row + "/fields/" + field;
    }

    /** Saves the first value of a field of the form itself; returns its revision. */
    static int write(WikiRestClient writer, String spaceKey, String kind, String field, String value) {
        return save(writer, field(spaceKey, kind, "sheet", field), Map.of("value", value));
    }

    /** Saves a field with that expected revision. */
    static int rewrite(WikiRestClient writer, String spaceKey, String kind, String field, String value, int base) {
        return save(writer, field(spaceKey, kind, "sheet", field), Map.of("value", value, "base", base));
    }

    /** Saves a field of a draft. */
    static int writeDraft(WikiRestClient writer, String spaceKey, UUID row, String field, String value) {
        return writeRow(writer, spaceKey, "drafts", row, field, value);
    }

    /** Saves a field of a row of the question form. */
    static int writeRow(WikiRestClient writer, String spaceKey, String list, UUID row, String field, String value) {
        return writeRow(writer, field(spaceKey, "innovationQuestion", row.toString(), field), list, value);
    }

    /** Saves a field of a stakeholder. */
    static int writeStakeholder(WikiRestClient writer, String spaceKey, UUID row, String field, String value) {
        return writeRow(writer, field(spaceKey, "stakeholders", row.toString(), field), "rows", value);
    }

    private static int writeRow(WikiRestClient writer, String path, String list, String value) {
        return save(writer, path, Map.of("list", list, "value", value));
    }

    /** The id of the default design row of that kind. */
    static String starterRow(String kind) {
        return UUID.nameUUIDFromBytes(("involvementDesign/" + kind).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Saves the first value of a field of the default design row of that kind. */
    static int plan(WikiRestClient writer, String spaceKey, String kind, String field, String value) {
        return save(
                writer,
                field(spaceKey, "involvementDesign", starterRow(kind), field),
                Map.of("list", "design", "value", value));
    }

    static int save(WikiRestClient writer, String path, Map<String, ?> body) {
        HttpResponse<String> answer = writer.sendJson("PATCH", path, body);
        assertEquals(path + " " + answer.body(), 200, answer.statusCode());
        JsonNode receipt = WikiRestClient.json(answer);
        return receipt.path("revision").asInt();
    }

    static void move(WikiRestClient writer, String spaceKey, String phase, String reason) {
        move(writer, spaceKey, Map.of("to", phase, "reason", reason));
    }

    /** A move with all optional values. */
    static void move(WikiRestClient writer, String spaceKey, Map<String, ?> answers) {
        HttpResponse<String> answer =
                writer.sendJson("POST", WikiRestClient.REST + "/networks/" + spaceKey + "/phase", answers);
        assertEquals(answer.body(), 200, answer.statusCode());
    }
}
