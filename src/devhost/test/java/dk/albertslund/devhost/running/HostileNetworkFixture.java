package dk.albertslund.devhost.running;

import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.running.HostileTexts.HostileText;
import dk.albertslund.devhost.running.PageFieldParser.FieldOnPage;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.JdbcTemplate;

/** A network in which every text field of every form, its title, reasons and persons have hostile texts. */
public final class HostileNetworkFixture {
    public static final String KEY = "FJENDTLIG";
    public static final String TITLE = "Hej \"><script>alert(1)</script> $x #set($x=1) {0} &amp;";

    private static final int ROWS = 4;
    private static final int LONGEST = 900;
    private static final String NAME = "Emil \"><img src=//evil.example/x.png onerror=alert(1)> $x {0}";

    private final Devhost host;
    private final WikiRestClient leader;
    private final List<HostileText> texts = HostileTexts.shown();
    private final Map<String, Written> written = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private int nextLine;
    private int nextOfLines;

    /** An acknowledged value and the page that shows it. */
    record Written(FieldOnPage field, String row, String page, String value) {}

    private HostileNetworkFixture(Devhost host) {
        this.host = host;
        this.leader = WikiRestClient.loggedIn(host.url(), "leder1");
    }

    /** Creates the network and fills its forms as its leader. */
    public static HostileNetworkFixture in(Devhost host) {
        HostileNetworkFixture network = new HostileNetworkFixture(host);
        new JdbcTemplate(host.database().dataSource())
                .update("update WIKI_USER set FULL_NAME = ? where NAME = 'medlem2'", NAME);
        new NetworkFixture(KEY, TITLE)
                .with("visibility", "everyone")
                .with("coDriver", "medlem2")
                .with("whyHere", TITLE)
                .create(network.leader);
        for (String part : BlueprintPages.EXERCISES) {
            BlueprintPages.add(host, KEY, "leder1", part);
        }
        network.fill();
        network.share();
        network.publishLabels();
        network.move("discovery");
        network.move("focus");
        return network;
    }

    private void fill() {
        for (WikiPage page : host.wiki().pages(KEY)) {
            List<FieldOnPage> fields =
                    PageFieldParser.in(leader.get(address(page)).body());
            fields.stream()
                    .filter(field -> field.list().isEmpty() && field.isText() && field.revision() == 0)
                    .forEach(field -> write(field, "sheet", page));
            Map<String, List<FieldOnPage>> lists = new LinkedHashMap<>();
            fields.stream().filter(field -> !field.list().isEmpty()).forEach(field -> lists.computeIfAbsent(
                            field.kind() + field.list(), any -> new ArrayList<>())
                    .add(field));
            lists.values().forEach(list -> fillRows(list, page));
        }
    }

    /** Before that nobody sees the rows of others. */
    private void share() {
        NetworkFixture.write(leader, KEY, "needs", "stage", "shared");
        NetworkFixture.write(leader, KEY, "ideas", "stage", "shared");
        NetworkFixture.write(leader, KEY, "pictures", "stage", "shared");
        written().stream()
                .filter(text -> text.field().kind().equals("reflection"))
                .map(Written::row)
                .distinct()
                .forEach(row -> NetworkFixture.save(
                        leader,
                        NetworkFixture.field(KEY, "reflection", row, "shared"),
                        Map.of("list", "rows", "value", "true")));
    }

    /** An address of a page takes addresses alone. */
    private static boolean isFree(FieldOnPage field) {
        return field.isText() && !field.key().equals("link");
    }

    private void fillRows(List<FieldOnPage> fields, WikiPage page) {
        List<FieldOnPage> order = fields.stream()
                .filter(HostileNetworkFixture::isFree)
                .sorted(Comparator.comparing(field -> !field.isRequired()))
                .toList();
        for (int row = 0; row < ROWS && !order.isEmpty(); row++) {
            String id = UUID.randomUUID().toString();
            order.forEach(field -> write(field, id, page));
        }
    }

    /** One text for a single-line field; as many as fit for a multi-line field. */
    private void write(FieldOnPage field, String row, WikiPage page) {
        if (!field.until().isEmpty()) {
            save(field, field.until(), row, "2099-01-31");
        }
        String value = field.isOneLine() ? line(field.limit()) : lines(Math.min(field.limit(), LONGEST));
        HttpResponse<String> answer = save(field, field.key(), row, value);
        String kept = WikiRestClient.json(answer).path("value").asText();
        if (answer.statusCode() == 200 && kept.equals(value)) {
            written.put(row + field.kind() + field.key(), new Written(field, row, page.title(), value));
        } else {
            refused.add(field + " " + WikiRestClient.toJson(value) + " " + answer.body());
        }
    }

    private HttpResponse<String> save(FieldOnPage field, String key, String row, String value) {
        Map<String, Object> body = new HashMap<>(Map.of("value", value, "list", field.list()));
        body.put("turn", Integer.valueOf(field.turn()));
        return leader.sendJson("PATCH", NetworkFixture.field(KEY, field.kind(), row, key), body);
    }

    private String line(int limit) {
        String text;
        do {
            text = texts.get(nextLine++ % texts.size()).line();
        } while (text.codePointCount(0, text.length()) > limit);
        return text;
    }

    private String lines(int limit) {
        StringBuilder all =
                new StringBuilder(texts.get(nextOfLines++ % texts.size()).lines());
        String next = texts.get(nextOfLines % texts.size()).lines();
        while (all.length() + next.length() + 1 <= limit) {
            all.append('\n').append(next);
            nextOfLines++;
            next = texts.get(nextOfLines % texts.size()).lines();
        }
        return all.toString();
    }

    /** Sets all labels in the settings, except where the text is too long. */
    private void publishLabels() {
        WikiRestClient admin = WikiRestClient.loggedIn(host.url(), "admin").confirmPassword("admin");
        Document page =
                Jsoup.parse(admin.get("/plugins/servlet/innovation/settings").body());
        Map<String, String> values = new LinkedHashMap<>();
        page.select("form[data-settings-form] input[type=text][name~=\\.(da|en)$]")
                .forEach(input ->
                        values.put(input.attr("name"), texts.get(values.size()).line()));
        String edition = page.selectFirst("[data-edition]").attr("data-edition");
        HttpResponse<String> answer = publish(admin, edition, values);
        WikiRestClient.json(answer)
                .path("errors")
                .forEach(error -> values.remove(error.path("field").asText()));
        HttpResponse<String> second = answer.statusCode() == 200 ? answer : publish(admin, edition, values);
        if (values.isEmpty() || second.statusCode() != 200) {
            refused.add("labels " + values + " " + second.body());
        }
    }

    private static HttpResponse<String> publish(WikiRestClient admin, String edition, Map<String, String> values) {
        return admin.sendJson(
                "POST",
                WikiRestClient.REST + "/settings/publish",
                HostileTexts.body(Map.of("edition", Integer.valueOf(edition), "values", values)));
    }

    private void move(String phase) {
        NetworkFixture.move(leader, KEY, phase, "Vi går til " + phase + " \"><script>alert(1)</script> $x #end {0}");
    }

    /** Saves every field that is not a text once. */
    List<FieldOnPage> otherFields() {
        return host.wiki().pages(KEY).stream()
                .flatMap(page -> PageFieldParser.in(leader.get(address(page)).body()).stream())
                .filter(field -> !field.isText())
                .distinct()
                .toList();
    }

    /** Paths of its pages, below the context path. */
    public List<String> addresses() {
        return host.wiki().pages(KEY).stream()
                .map(HostileNetworkFixture::address)
                .toList();
    }

    private static String address(WikiPage page) {
        return "/pages/viewpage.action?pageId=" + page.id();
    }

    List<Written> written() {
        return List.copyOf(written.values());
    }

    /** Requests that were not accepted as expected. */
    List<String> refused() {
        return refused;
    }
}
