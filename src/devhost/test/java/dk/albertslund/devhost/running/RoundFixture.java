package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;

import dk.albertslund.devhost.service.ContentLifecycleService;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** A round in a network that everybody may view, a page that shows it, and the words that people wrote in it. */
final class RoundFixture {
    private static final Set<String> SHOWN = Set.of("shared", "voting", "closed");
    private static final List<String> WRITERS = List.of("medlem1", "medlem2", "leder3", "admin");

    /** Who looks: the author of some rows, others who write, others who only read. */
    enum Reader {
        AUTHOR("medlem1"),
        MEMBER("medlem2"),
        LEADER("leder1"),
        VIEWER("medlem3"),
        STRANGER("udenfor"),
        VISITOR(PluginWikiRule.NOBODY);

        private final String user;

        Reader(String user) {
            this.user = user;
        }

        String user() {
            return user;
        }
    }

    /** @param word occurs nowhere else */
    record Written(String word, String author, String row, String field, boolean isShared, boolean isWithoutName) {}

    private final PluginWikiRule wiki;
    private final String kind;
    private final String key;
    private final WikiPage page;
    private final Map<String, WikiRestClient> clients = new HashMap<>();
    private final Map<String, String> copies = new HashMap<>();
    private final List<Written> written = new ArrayList<>();
    private String stage = "";
    private boolean hasShownNameless;
    private boolean isIndexed;

    RoundFixture(PluginWikiRule wiki, String kind, String key) {
        this.wiki = wiki;
        this.kind = kind;
        this.key = key;
        network(key);
        this.page = lifecycle()
                .make(
                        key,
                        0,
                        "Runden",
                        "<ac:structured-macro ac:name=\"innovation-" + kind + "\"></ac:structured-macro>",
                        wiki.user("leder1"));
    }

    private void network(String spaceKey) {
        new NetworkFixture(spaceKey, "Runden i " + spaceKey)
                .with("visibility", "everyone")
                .with("coDriver", "")
                .create(client("leder1"));
        for (String writer : WRITERS) {
            wiki.host().wiki().permitUser(spaceKey, Wiki.EDIT, wiki.user(writer).key());
        }
    }

    private ContentLifecycleService lifecycle() {
        return new ContentLifecycleService(
                wiki.host().wiki(), wiki.host().runtime().events());
    }

    private WikiRestClient client(String user) {
        return clients.computeIfAbsent(
                user,
                name -> name.equals(PluginWikiRule.NOBODY)
                        ? WikiRestClient.anonymous(wiki.host().url())
                        : wiki.login(name));
    }

    WikiRestClient client(Reader reader) {
        return client(reader.user());
    }

    String page() {
        return "/pages/viewpage.action?pageId=" + page.id();
    }

    /** The network's home page. */
    String home() {
        return "/display/" + key;
    }

    String rest() {
        return WikiRestClient.REST + "/networks/" + key + "/sheets/" + kind;
    }

    String field(String row, String field) {
        return NetworkFixture.field(key, kind, row, field);
    }

    String list() {
        return kind.equals("prioritising") ? "ideas" : "rows";
    }

    List<Written> written() {
        return List.copyOf(written);
    }

    /** Saves a new row with that word; returns its id. */
    String write(String author, String field, String word) {
        String row = UUID.randomUUID().toString();
        save(author, row, field, word);
        written.add(new Written(word, author, row, field, false, false));
        return row;
    }

    void writeAndShare(String author, String field, String word) {
        String row = UUID.randomUUID().toString();
        save(author, row, field, word);
        save(author, row, "shared", "true");
        written.add(new Written(word, author, row, field, true, false));
    }

    /** Replaces the word of a row. */
    void rewrite(String author, String row, String field, String word) {
        HttpResponse<String> answer = client(author)
                .sendJson("PATCH", field(row, field), Map.of("list", list(), "value", word, "base", revision()));
        assertEquals(answer.body(), 200, answer.statusCode());
        written.add(new Written(word, author, row, field, false, false));
    }

    void writeWithoutName(String author, String word) {
        String row = UUID.randomUUID().toString();
        HttpResponse<String> answer = client(author)
                .sendJson(
                        "PATCH",
                        field(row, "text"),
                        Map.of("list", list(), "value", word, "secret", "the secret of " + author));
        assertEquals(answer.body(), 200, answer.statusCode());
        written.add(new Written(word, author, row, "text", false, true));
        assertEquals("The receipt says more", Set.of(word), wordsIn(List.of(answer.body())));
        isIndexed = false;
    }

    private void save(String author, String row, String field, String value) {
        NetworkFixture.save(client(author), field(row, field), Map.of("list", list(), "value", value));
        isIndexed = false;
    }

    void leaveOutNames() {
        NetworkFixture.write(client("leder1"), key, kind, "anonymous", "true");
    }

    /** From now on so many have written that rows without a name may be shown. */
    void showWithoutNames() {
        hasShownNameless = true;
    }

    /** A leader moves the round to that stage. */
    void go(String next) {
        HttpResponse<String> answer =
                client("leder1").sendJson("PATCH", field("sheet", "stage"), Map.of("value", next, "base", revision()));
        assertEquals(answer.body(), 200, answer.statusCode());
        stage = next;
        isIndexed = false;
    }

    void answer(String person, String row, String field, String value) {
        assertEquals(200, tryAnswer(person, row, field, value));
    }

    int tryAnswer(String person, String row, String field, String value) {
        return client(person)
                .sendJson("PATCH", field(row, field), Map.of("list", list(), "value", value, "base", revision()))
                .statusCode();
    }

    int tryBudget(String person, String value) {
        return client(person)
                .sendJson("PATCH", field("sheet", "pointsEach"), Map.of("value", value))
                .statusCode();
    }

    /** The rules, as people are told them. */
    boolean mayRead(Written text, Reader reader) {
        return text.isWithoutName() ? isForAll(text) : text.author().equals(reader.user()) || isForAll(text);
    }

    boolean isForAll(Written text) {
        return text.isWithoutName()
                ? SHOWN.contains(stage) && hasShownNameless
                : SHOWN.contains(stage) || text.isShared();
    }

    int revision() {
        return WikiRestClient.json(client("leder1").get(rest() + "/changes?since=0"))
                .path("revision")
                .asInt();
    }

    String rendered(Reader reader, String output) {
        return wiki.as(reader.user(), () -> wiki.host().runtime().renderer().toView(page.body(), page, null, output));
    }

    SortedSet<String> wordsIn(List<String> answers) {
        SortedSet<String> found = new TreeSet<>();
        written.stream()
                .map(Written::word)
                .filter(word -> answers.stream().anyMatch(answer -> answer.contains(word)))
                .forEach(found::add);
        return found;
    }

    /** What is answered to a row of the reader's own, which is then removed. */
    List<String> saveAndRemove(Reader reader) {
        String row = UUID.randomUUID().toString();
        String field = kind.equals("needs") ? "input" : "text";
        return List.of(
                client(reader)
                        .sendJson("PATCH", field(row, field), Map.of("list", list(), "value", "Nogetnyt"))
                        .body(),
                client(reader)
                        .sendJson("PATCH", field(row, "removed"), Map.of("list", list(), "value", "true"))
                        .body());
    }

    /** The words that lead to the network, at once and not after the seconds in which the index waits for more. */
    List<String> foundBySearch(Reader reader) {
        if (!isIndexed) {
            new JdbcTemplate(wiki.host().database().dataSource())
                    .update(
                            "insert into \"AO_C22AA8_UNINDEXED\" (\"NETWORK_ID\", \"TRIES\") values (?, 0)",
                            new NetworkRows(wiki.host().database().dataSource()).network(key));
            wiki.runIndexJob();
            wiki.host().runtime().index().settle();
            isIndexed = true;
        }
        return written.stream()
                .map(Written::word)
                .filter(word -> client(reader)
                        .get("/dosearchsite.action?queryString=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                        .body()
                        .contains("/display/" + key + "/"))
                .toList();
    }

    /** The page as a leader copied it to another network in this stage. */
    String copy() {
        return copies.computeIfAbsent(stage, now -> {
            String other = key + "TIL" + copies.size();
            network(other);
            WikiPage copy = wiki.as("leder1", () -> lifecycle().copy(page, other, 0, "Kopien", wiki.user("leder1")));
            return "/pages/viewpage.action?pageId=" + copy.id();
        });
    }
}
