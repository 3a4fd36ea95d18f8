package dk.albertslund.devhost.running;

import dk.albertslund.devhost.render.WebPanelRenderer;
import dk.albertslund.devhost.running.PermissionTable.Block;
import dk.albertslund.devhost.running.PermissionTable.Person;
import dk.albertslund.devhost.service.HostPage;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Sends every request as every user in every place, and records the outcomes in the format of the table. */
final class PermissionMatrixRunner {
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404, 405, 503);
    private static final Locale DANISH = new Locale("da", "DK");
    private static final String CONTROLS = "[data-innovation-form], [data-move], input, textarea, select";

    /** Suffix of an outcome where a refused request changed data. */
    static final String CHANGED = " (changed by those who are refused)";

    private static final Pattern LOCKED = Pattern.compile("TOUCHED=\\S+( [\\d:.]+)?");

    private final PermissionTestWiki open;
    private final PermissionTestWiki closed;
    private final Map<String, WikiPage> pages = new HashMap<>();

    /** @param closed a wiki without anonymous access */
    PermissionMatrixRunner(PermissionTestWiki open, PermissionTestWiki closed) {
        this.open = open;
        this.closed = closed;
    }

    PermissionTable found(PermissionTable expected) {
        return new PermissionTable(expected.blocks().stream().map(this::found).toList());
    }

    /** Sends the requests that must be refused first, and checks that they change nothing. */
    Block found(Block block) {
        if (block.name().startsWith("job ")) {
            return block.with(place -> in(place, () -> List.of(job(block))));
        }
        Map<String, Map<Person, String>> found = new HashMap<>();
        Object before = kept();
        askAll(block, true, found);
        boolean isUnchanged = before.equals(kept());
        askAll(block, false, found);
        Block answered = block.with(place -> Stream.of(Person.values())
                .map(person -> found.get(place).get(person))
                .toList());
        return isUnchanged ? answered : answered.named(block.name() + CHANGED);
    }

    private void askAll(Block block, boolean isRefused, Map<String, Map<Person, String>> found) {
        block.cells()
                .forEach((place, cells) -> in(place, () -> {
                    for (Person person : Person.values()) {
                        if (Character.isDigit(cells.get(person.ordinal()).charAt(0)) == isRefused) {
                            found.computeIfAbsent(place, any -> new EnumMap<>(Person.class))
                                    .put(person, cell(block, place, person));
                        }
                    }
                    return null;
                }));
    }

    private <T> T in(String place, Supplier<T> action) {
        Stream.of(open, closed)
                .forEach(testWiki ->
                        testWiki.host().host().runtime().accessMode().setReadOnly(place.equals("readOnly")));
        try {
            return action.get();
        } finally {
            Stream.of(open, closed)
                    .forEach(testWiki ->
                            testWiki.host().host().runtime().accessMode().setReadOnly(false));
        }
    }

    /** All rows, without the time of a sheet's last lock, which is no content. */
    private Object kept() {
        return Stream.of(open, closed)
                .map(testWiki -> new DatabaseSnapshot(
                                testWiki.host().host().database().dataSource())
                        .all()
                        .toString())
                .map(rows -> LOCKED.matcher(rows).replaceAll(""))
                .toList();
    }

    private String cell(Block block, String place, Person person) {
        PermissionTestWiki testWiki = person == Person.LOGGED_OUT ? closed : open;
        String[] name = block.name().split(" ");
        return switch (name[0]) {
            case "macro" -> testWiki.host().as(testWiki.userName(person), () -> macro(testWiki, name[1], place));
            case "panel" -> testWiki.host().as(testWiki.userName(person), () -> panel(testWiki, place));
            case "servlet" ->
                answer(testWiki, place, testWiki.login(person).download("/plugins/servlet" + name[1]), name[0]);
            default -> answer(testWiki, place, ask(testWiki, block, place, testWiki.login(person)), name[0]);
        };
    }

    private static HttpResponse<byte[]> ask(
            PermissionTestWiki testWiki, Block block, String place, WikiRestClient client) {
        String verb = block.name().split(" ")[0];
        String[] question = testWiki.filled(block.question(), place).split(" ", 2);
        String path = WikiRestClient.REST + question[0];
        return verb.equals("GET")
                ? client.download(path)
                : client.change(verb, path, question.length > 1 ? question[1] : "");
    }

    /** The status of refusals and errors; else whether the response has content of the network. */
    private static String answer(PermissionTestWiki testWiki, String place, HttpResponse<byte[]> answer, String verb) {
        int status = answer.statusCode();
        if (REFUSALS.contains(status) || status >= 500 || status == 302) {
            return String.valueOf(status);
        }
        boolean isRead = verb.equals("GET") && TextOfZip.ofBody(answer.body()).contains(testWiki.word("", place));
        return isRead ? "sees" : "in";
    }

    /** Renders the macro without its page, whose permission check would refuse first. */
    private String macro(PermissionTestWiki testWiki, String name, String place) {
        WikiPage page = pages.computeIfAbsent(
                name + place + System.identityHashCode(testWiki),
                any -> testWiki.page(place, name + " " + place, storage(testWiki, name)));
        String html = testWiki.host().host().runtime().renderer().toView(page.body(), page, null, "display");
        if (html.contains("Error rendering macro") || isBox(testWiki, html, "fault")) {
            return "fault";
        }
        boolean isShown = html.contains(testWiki.word(name, place));
        if (Stream.of("example", "outside", "hidden").anyMatch(box -> isBox(testWiki, html, box))) {
            return isShown ? "leaks" : "nothing";
        }
        if (!isShown) {
            return "nothing";
        }
        boolean isWritable = Jsoup.parseBodyFragment(html).select(CONTROLS).stream()
                .anyMatch(control -> control.closest("form[method=get]") == null);
        return isWritable ? "writes" : "reads";
    }

    private static String storage(PermissionTestWiki testWiki, String name) {
        return MacroMatrixTest.macros(testWiki.host().host().runtime().plugin()).get(name);
    }

    private static boolean isBox(PermissionTestWiki testWiki, String html, String box) {
        return html.contains(
                testWiki.host().host().runtime().plugin().text(DANISH, "innovation.macro." + box + ".title"));
    }

    private String panel(PermissionTestWiki testWiki, String place) {
        WikiPage page = pages.computeIfAbsent(
                "panel" + place + System.identityHashCode(testWiki),
                any -> testWiki.page(place, "Panel " + place, "<p/>"));
        Map<String, Object> known = Map.of(
                "page", new HostPage(page),
                "space", testWiki.space(place),
                "spacekey", page.spaceKey());
        String html = testWiki.host().host().runtime().panels().html(WebPanelRenderer.FOOTER, known);
        return html.contains(testWiki.word("", place)) ? "sees" : "nothing";
    }

    /** Runs the job as the scheduler does. */
    private String job(Block block) {
        String key = block.name().substring("job ".length());
        Object before = kept();
        String outcome = open.host().host().runtime().jobs().run(key).toString().split("[ :]")[0];
        return outcome + (before.equals(kept()) ? "" : "+changed");
    }
}
