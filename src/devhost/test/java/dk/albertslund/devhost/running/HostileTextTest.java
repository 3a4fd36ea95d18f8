package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.running.HostileNetworkFixture.Written;
import dk.albertslund.devhost.running.HostileTexts.HostileText;
import dk.albertslund.devhost.running.PageFieldParser.FieldOnPage;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Texts with known attack patterns are stored unchanged and rendered as text everywhere. */
public class HostileTextTest {
    private static final List<HostileText> TEXTS = HostileTexts.all();
    private static final List<String> PAPERS = List.of("pdf", "word", "html_export", "feed", "email", "diff");

    private static final int ROWS_OF_A_SHEET = 20;
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*+)\"");
    private static final Pattern FORMULA =
            Pattern.compile("^[\\p{Cf}\\s\\p{Z}]*[=+@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}-]");

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static HostileNetworkFixture network;
    private static WikiRestClient leader;

    @BeforeClass
    public static void fill() {
        network = HostileNetworkFixture.in(WIKI.host());
        leader = WIKI.login("leder1");
    }

    private static List<WikiPage> pages() {
        return WIKI.host().wiki().pages(HostileNetworkFixture.KEY);
    }

    @Test
    public void everyTextFieldOfEveryFormTookItsText() {
        assertEquals(List.of(), network.refused());
        Set<String> kinds = new HashSet<>();
        network.written().forEach(written -> kinds.add(written.field().kind()));

        assertTrue(kinds.toString(), kinds.size() >= 11);
    }

    @Test
    public void whatNobodySeesIsNothingWhereSomethingMustStand() {
        for (HostileText text : TEXTS) {
            if (text.kind().equals("blank")) {
                String path = NetworkFixture.field(HostileNetworkFixture.KEY, "innovationQuestion", "sheet", "why");
                HttpResponse<String> answer =
                        leader.sendJson("PATCH", path, HostileTexts.body(Map.of("value", text.sent())));

                assertEquals(text.toString(), 400, answer.statusCode());
                assertTrue(answer.body(), answer.body().contains("innovation.form.problem.empty"));
            }
        }
    }

    @Test
    public void fieldsThatAreNoTextTakeWhatFitsOrSayWhatIsWrong() {
        List<String> wrong = new ArrayList<>();
        int next = 0;
        for (FieldOnPage field : network.otherFields()) {
            for (int i = 0; i < 5; i++) {
                HostileText text = TEXTS.get(next++ % TEXTS.size());
                Map<String, Object> body = new HashMap<>(Map.of("value", text.sent(), "list", field.list()));
                body.put("turn", Integer.valueOf(field.turn()));
                String row =
                        field.list().isEmpty() ? "sheet" : UUID.randomUUID().toString();
                String path = NetworkFixture.field(HostileNetworkFixture.KEY, field.kind(), row, field.key());
                HttpResponse<String> answer = leader.sendJson("PATCH", path, HostileTexts.body(body));
                // One of the texts is the name of a user
                boolean isPerson = field.type().equals("people") && text.sent().equals("admin");
                // and some are numbers, for example 007
                boolean isNumber = field.type().equals("number") && text.kind().equals("number");
                boolean isKept = answer.statusCode() == 200
                        && !isPerson
                        && !isNumber
                        && !WikiRestClient.json(answer).path("value").asText().isEmpty();
                if (isKept || !Set.of(200, 400, 409).contains(answer.statusCode())) {
                    wrong.add(field + " " + text + " " + answer.statusCode() + " " + answer.body());
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    public void thePagesShowEveryTextAsItIsAndNothingElse() {
        for (String reader : List.of("leder1", "udenfor")) {
            WikiRestClient client = WIKI.login(reader);
            for (WikiPage page : pages()) {
                HttpResponse<String> answer = client.get("/pages/viewpage.action?pageId=" + page.id());
                assertEquals(page.title(), 200, answer.statusCode());
                assertEquals(page.title(), List.of(), InjectedMarkupDetector.in(answer.body()));
                assertStandsIn(answer.body(), page);
            }
        }
    }

    /** In controls for editors, as plain text for readers, who get nothing of what is confidential. */
    private static void assertStandsIn(String html, WikiPage page) {
        Document shown = Jsoup.parse(html);
        String all = spaceless(shown.body().wholeText());
        for (Written written : network.written()) {
            if (!written.page().equals(page.title()) || written.field().type().equals("person")) {
                continue;
            }
            String selector = "[data-kind=" + written.field().kind() + "][data-turn="
                    + written.field().turn() + "] "
                    + (written.row().equals("sheet") ? "" : "[data-row=" + written.row() + "] ") + "[data-field="
                    + written.field().key() + "] [data-control]";
            Element control = shown.selectFirst(selector);
            if (control == null && written.field().isConfidential()) {
                continue;
            }
            boolean isShown = control == null
                    ? all.contains(spaceless(written.value()))
                    : written.value()
                            .equals(control.normalName().equals("input") ? control.attr("value") : control.wholeText());
            assertTrue(page.title() + " " + written, isShown);
        }
    }

    /** The comparison of turns joins lines with a dot. */
    private static String spaceless(String text) {
        return text.replaceAll("[\\s\\p{Z}·]+", "");
    }

    @Test
    public void everyPaperShowsEveryTextAsItIsAndNothingElse() {
        for (String output : PAPERS) {
            for (WikiPage page : pages()) {
                String html = WIKI.as(
                        "leder1", () -> WIKI.host().runtime().renderer().toView(page.body(), page, null, output));
                assertEquals(output + " " + page.title(), List.of(), InjectedMarkupDetector.in(html));
                assertFalse(output + " " + page.title(), html.contains("Error rendering macro"));
            }
        }
    }

    @Test
    public void theFileHoldsEveryQuestionAsTextAndNoFormula() {
        String path = NetworkFixture.field(HostileNetworkFixture.KEY, "innovationQuestion", "sheet", "chosen");
        int base = 0;
        for (HostileText text : TEXTS) {
            if (!text.kind().equals("sheet") || text.line().isEmpty()) {
                continue;
            }
            UUID draft = UUID.randomUUID();
            NetworkFixture.writeDraft(leader, HostileNetworkFixture.KEY, draft, "text", text.sent());
            base = NetworkFixture.save(leader, path, Map.of("value", draft.toString(), "base", base));
            String csv = leader.get(WikiRestClient.REST + "/rollup.csv").body();

            List<String> cells = cells(csv);

            cells.forEach(cell -> assertFalse(text + cell, FORMULA.matcher(cell).find()));
            assertTrue(text + csv, cells.stream().anyMatch(cell -> cell.endsWith(text.line())));
            NetworkFixture.save(leader, draftField(draft), Map.of("value", "true", "list", "drafts"));
        }
    }

    private static List<String> cells(String csv) {
        return CELL.matcher(csv)
                .results()
                .map(cell -> cell.group(1).replace("\"\"", "\""))
                .toList();
    }

    private static String draftField(UUID draft) {
        return NetworkFixture.field(HostileNetworkFixture.KEY, "innovationQuestion", draft.toString(), "removed");
    }

    @Test
    public void searchingForThemAndAskingByThemBreaksNothing() {
        WIKI.runIndexJob();
        WIKI.host().runtime().index().settle();
        for (HostileText text : TEXTS) {
            String encoded = URLEncoder.encode(text.sent(), StandardCharsets.UTF_8);
            HttpResponse<String> found = leader.get("/dosearchsite.action?queryString=" + encoded);

            assertEquals(text.toString(), 200, found.statusCode());
            assertEquals(text.toString(), List.of(), InjectedMarkupDetector.in(found.body()));
            Stream.of(
                            "/networks/" + encoded.replace("+", "%20") + "/exchange",
                            "/networks/proposal?title=" + encoded + "&type=" + encoded + "&start=" + encoded,
                            "/rollup.csv?types=" + encoded + "&sort=" + encoded + "&phase=" + encoded)
                    .forEach(path -> assertTrue(
                            text + path, leader.get(WikiRestClient.REST + path).statusCode() < 500));
        }
    }

    /** Quotes cells as Excel does: only those with a tab or line end. */
    @Test
    public void aPastedSheetGivesEveryTextBack() {
        List<HostileText> pasted = TEXTS.stream()
                .filter(text -> !text.kind().equals(HostileTexts.REFUSED)
                        && !text.line().isEmpty())
                .filter(text -> !text.sent().matches("(?s).*[\\t\\v].*|\".*"))
                .toList();
        for (int from = 0; from < pasted.size(); from += ROWS_OF_A_SHEET) {
            List<HostileText> sheet = pasted.subList(from, Math.min(from + ROWS_OF_A_SHEET, pasted.size()));
            String text = sheet.stream()
                    .map(row -> row.sent() + "\t3\n")
                    .collect(Collectors.joining("", "Hvem\tIndflydelse\n", ""));
            HttpResponse<String> answer = leader.sendJson(
                    "POST",
                    WikiRestClient.REST + "/networks/" + HostileNetworkFixture.KEY + "/stakeholders/preview",
                    HostileTexts.body(Map.of("text", text)));
            List<String> labels = new ArrayList<>();
            WikiRestClient.json(answer)
                    .path("rows")
                    .forEach(row -> labels.add(row.path("label").asText()));

            assertEquals(sheet.stream().map(HostileText::line).toList(), labels);
        }
    }

    @Test
    public void numbersThatAreNoneAreRefused() {
        String path = NetworkFixture.field(HostileNetworkFixture.KEY, "innovationQuestion", "sheet", "problem");
        for (HostileText text : TEXTS) {
            if (text.kind().equals("number")) {
                for (String name : List.of("base", "turn")) {
                    String body = "{\"value\":\"x\",\"" + name + "\":" + text.sent() + "}";
                    assertTrue(body, leader.sendJson("PATCH", path, body).statusCode() < 500);
                }
            }
        }
    }

    /** Counter-test: the detector finds injected markup. */
    @Test
    public void markupThatIsNotEscapedIsFound() {
        for (HostileText text : TEXTS) {
            if (text.kind().equals("html")
                    && text.sent().matches("(?s)<(script|x-hostile|iframe|img[ /].*onerror|svg.*onload).*")) {
                assertFalse(
                        text.sent(),
                        InjectedMarkupDetector.in("<p>" + text.sent() + "</p>").isEmpty());
            }
        }
    }
}
