package dk.albertslund.devhost.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/**
 * A made-up municipality's networks, made at the first start the way people make them: each step is a request that a
 * named person's browser could have sent.
 */
public final class SampleContent {
    private static final String STEPS = "/samples/networks.json";

    private final Wiki wiki;
    private final SamplePeople people;
    private final ObjectMapper json = new ObjectMapper();

    /** @param url with the context path and no slash at the end */
    public SampleContent(Wiki wiki, String url) {
        this.wiki = wiki;
        this.people = new SamplePeople(url);
    }

    /** Makes everything, unless there are spaces already. */
    public void make() {
        if (!wiki.spaces().isEmpty()) {
            return;
        }
        try (InputStream steps = SampleContent.class.getResourceAsStream(STEPS)) {
            for (JsonNode step : json.readTree(steps)) {
                if (step.has("page")) {
                    makePage(step);
                } else {
                    send(step);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + STEPS, e);
        }
    }

    private void makePage(JsonNode step) {
        WikiUser author = wiki.userByName(step.get("as").asText()).orElseThrow();
        JsonNode page = step.get("page");
        String key = page.get("spaceKey").asText();
        if (wiki.space(key).isEmpty()) {
            wiki.createSpace(key, page.get("spaceName").asText(), author, false);
        }
        long home = wiki.space(key).orElseThrow().homePageId();
        wiki.createPage(
                key, home, page.get("title").asText(), page.get("storage").asText(), author);
    }

    private void send(JsonNode step) {
        String method = step.get("method").asText();
        String path = step.get("path").asText();
        HttpResponse<String> answer = people.named(step.get("as").asText())
                .send(method, path, step.get("body").toString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("Sample step " + method + " " + path + " was refused: "
                    + answer.statusCode() + " " + answer.body());
        }
    }
}
