package dk.albertslund.devhost.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes the sample content of the first start, step by step over HTTP, as people would make it. The steps are a JSON list;
 * a text in it may name a day by its distance from today: <code>${today-90}</code>.
 */
public final class SampleContent {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern DAY = Pattern.compile("\\$\\{today([+-]\\d+)?}");

    private final String url;
    private final Map<String, WikiClient> people = new HashMap<>();

    /** @param url the wiki's address with the context path */
    public SampleContent(String url) {
        this.url = url;
    }

    /** The steps that the host brings, {@code samples/steps.json}. */
    public static String steps() {
        try (InputStream in = SampleContent.class.getResourceAsStream("/samples/steps.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the sample content", e);
        }
    }

    /** @throws IllegalStateException naming the step that the wiki refused; the steps before it are made */
    public void make(String steps) {
        int number = 0;
        for (SampleStep step : read(steps)) {
            number++;
            HttpResponse<String> answer = take(step);
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException("Step " + number + " of the sample content, by " + step.as()
                        + ", was refused with " + answer.statusCode() + ": " + answer.body());
            }
        }
    }

    private static List<SampleStep> read(String steps) {
        String today = DAY.matcher(steps)
                .replaceAll(day -> LocalDate.now()
                        .plusDays(day.group(1) == null ? 0 : Integer.parseInt(day.group(1)))
                        .toString());
        try {
            return JSON.readerForListOf(SampleStep.class).readValue(today);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The sample content is no list of steps: " + e.getMessage(), e);
        }
    }

    private HttpResponse<String> take(SampleStep step) {
        WikiClient person = people.computeIfAbsent(step.as(), name -> WikiClient.of(url, name, name));
        if (step.blueprint() != null) {
            return person.call(
                    "POST",
                    "/rest/create-dialog/1.0/space-blueprint/create-space",
                    step.blueprint().toString());
        }
        if (step.space() != null) {
            return person.form("/spaces/createspace.action", texts(step.space()));
        }
        if (step.page() != null) {
            String key = step.page().get("spaceKey").asText();
            return person.form("/pages/createpage.action?spaceKey=" + key, texts(step.page()));
        }
        JsonNode call = step.call();
        String body = call.has("body") ? call.get("body").toString() : null;
        return person.call(call.get("method").asText(), call.get("path").asText(), body);
    }

    private static Map<String, String> texts(JsonNode fields) {
        Map<String, String> texts = new HashMap<>();
        fields.fields().forEachRemaining(field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }
}
