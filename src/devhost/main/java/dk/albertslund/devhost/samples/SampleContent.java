package dk.albertslund.devhost.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A made-up municipality's networks, created at the first start by requests as a user's browser sends them. Days are
 * relative to today, as {@code {day-50}}; only the day since which a network has been quiet cannot be set by a request
 * and is written to the table.
 */
public final class SampleContent {
    private static final String STEPS = "/samples/networks.json";

    private static final Pattern DAY = Pattern.compile("\\{day([+-]\\d+)}");
    private static final String LAST_ACTIVITY = "update \"AO_C22AA8_SUMMARY\" set \"LAST_ACTIVITY\" = ? where"
            + " \"NETWORK_ID\" in (select \"ID\" from \"AO_C22AA8_NETWORK\" where \"SPACE_KEY\" = ?)";

    private final Wiki wiki;
    private final SampleUserSessions people;
    private final JdbcTemplate tables;
    private final LocalDate today = LocalDate.now();
    private final ObjectMapper json = new ObjectMapper();

    /** @param url with the context path and no slash at the end */
    public SampleContent(Wiki wiki, String url, DataSource database) {
        this.wiki = wiki;
        this.people = new SampleUserSessions(url);
        this.tables = new JdbcTemplate(database);
    }

    /** Makes everything, unless there are spaces already. */
    public void make() {
        if (!wiki.spaces().isEmpty()) {
            return;
        }
        try (InputStream steps = SampleContent.class.getResourceAsStream(STEPS)) {
            String told = new String(steps.readAllBytes(), StandardCharsets.UTF_8);
            for (JsonNode step : json.readTree(DAY.matcher(told).replaceAll(this::day))) {
                if (step.has("page")) {
                    makePage(step);
                } else if (step.has("age")) {
                    age(step.get("age"));
                } else {
                    send(step);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + STEPS, e);
        }
    }

    private String day(MatchResult day) {
        return today.plusDays(Long.parseLong(day.group(1))).toString();
    }

    private void age(JsonNode age) {
        Date then =
                Date.from(Instant.now().minus(Duration.ofDays(age.get("days").asLong())));
        int aged = tables.update(LAST_ACTIVITY, then, age.get("spaceKey").asText());
        if (aged != 1) {
            throw new IllegalStateException("No network to make quiet: " + age);
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
        String title = page.get("title").asText();
        String storage = page.get("storage").asText();
        if (page.path("home").asBoolean()) {
            WikiPage empty = wiki.page(home).orElseThrow();
            wiki.updatePage(home, empty.version(), title, storage, author);
        } else {
            wiki.createPage(key, home, title, storage, author);
        }
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
