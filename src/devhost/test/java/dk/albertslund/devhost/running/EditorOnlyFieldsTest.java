package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Assessments and names of persons are visible to users who may write in the network only, by whatever way they are
 * requested.
 */
public class EditorOnlyFieldsTest {
    private static final String KEY = "TAVS";
    private static final String ROW = UUID.randomUUID().toString();
    private static final String NAME = "Rikke Opdigtet";
    private static final String READER = "medlem3";
    private static final List<String> SECRETS =
            List.of(NAME, "Opdigtet", "Holdning", "attitude", "Kan bremse", "canBlock", "Mangler plan", "2098");
    private static final List<String> FIELDS = List.of("attitude", "canBlock", "personName", "retentionDate");

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static WikiRestClient leader;
    private static WikiRestClient reader;

    @BeforeClass
    public static void aStakeholderOfWhomMuchIsThought() {
        leader = WIKI.login("leder1");
        new NetworkFixture(KEY, "Tavshed").with("visibility", "participants").create(leader);
        WIKI.host().wiki().permitUser(KEY, Wiki.VIEW, WIKI.user(READER).key());
        reader = WIKI.login(READER);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("label", "Formanden for boldklubben");
        fields.put("kind", "association");
        fields.put("attitude", "against");
        fields.put("canBlock", "true");
        fields.put("retentionDate", "2098-12-31");
        fields.put("personName", NAME);
        fields.forEach(
                (field, value) -> NetworkFixture.writeStakeholder(leader, KEY, UUID.fromString(ROW), field, value));
        WIKI.runIndexJob();
        WIKI.host().runtime().index().settle();
    }

    private static void assertSilent(String where, String answer) {
        for (String secret : SECRETS) {
            assertFalse(where + " says " + secret + ": " + answer, answer.contains(secret));
        }
    }

    private static WikiPage page() {
        return WIKI.host().wiki().pages(KEY).stream()
                .filter(found -> found.body().contains("innovation-stakeholders"))
                .findFirst()
                .orElseThrow();
    }

    private static String address() {
        return "/pages/viewpage.action?pageId=" + page().id();
    }

    private static String field(String field) {
        return NetworkFixture.field(KEY, "stakeholders", ROW, field);
    }

    /** Counter-test: the confidential values are visible to users who may read them. */
    @Test
    public void anEditorSeesItAllOnThePageAndInTheHistory() {
        String html = leader.get(address()).body();

        List.of(NAME, "Holdning", "Kan bremse", "Mangler plan", "31. december 2098")
                .forEach(secret -> assertTrue(secret, html.contains(secret)));
        assertTrue(leader.get(field("personName") + "/history").body().contains(NAME));
        assertTrue(leader.get(field("attitude") + "/history").body().contains("against"));
    }

    @Test
    public void aReaderSeesTheStakeholderAndNothingOfWhatIsForEditors() {
        String html = reader.get(address()).body();

        assertTrue(html.contains("Formanden for boldklubben"));
        assertSilent("the page", html);
    }

    @Test
    public void whatIsNewHoldsItForEditorsAlone() {
        String changes = WikiRestClient.REST + "/networks/" + KEY + "/sheets/stakeholders/changes?since=";

        assertTrue(leader.get(changes + "0").body().contains(NAME));
        for (String since : List.of("0", "99", "99999999999999999999")) {
            String read = reader.get(changes + since).body();
            assertTrue(read, read.contains("Formanden for boldklubben"));
            assertSilent("what is new", read);
        }
    }

    @Test
    public void noPaperNorPreviewHoldsItNotEvenTheEditors() {
        for (String person : List.of("leder1", READER)) {
            for (String output : List.of("preview", "pdf", "word", "email", "feed", "html_export", "diff")) {
                String html = WIKI.as(
                        person, () -> WIKI.host().runtime().renderer().toView(page().body(), page(), null, output));
                assertTrue(output, html.contains("Formanden for boldklubben"));
                assertSilent(output + " for " + person, html);
            }
        }
    }

    @Test
    public void theHistoryOfThoseFieldsIsForEditorsAndThatOfOthersIsForAll() {
        for (String field : FIELDS) {
            var answer = reader.get(field(field) + "/history");
            assertEquals(field, 403, answer.statusCode());
            assertFalse(
                    field, answer.body().contains("against") || answer.body().contains(NAME));
        }
        assertEquals(200, reader.get(field("label") + "/history").statusCode());
        assertSilent(
                "the label's history", reader.get(field("label") + "/history").body());
    }

    /** Some databases ignore trailing spaces in comparisons; a key with one must not match. */
    @Test
    public void noOtherSpellingOfAFieldLeadsToItsHistory() {
        for (String field : FIELDS) {
            for (String spelling : List.of(field + "%20", field.toUpperCase(Locale.ROOT), field + ".")) {
                assertEquals(
                        spelling, 404, reader.get(field(spelling) + "/history").statusCode());
            }
        }
        assertEquals(
                404,
                reader.get(NetworkFixture.field(KEY, "phaseFocus", "sheet", "decision") + "/history?turn=2")
                        .statusCode());
    }

    @Test
    public void aReaderWhoTriesToWriteGetsNeitherReceiptNorTheOthersText() {
        for (String field : FIELDS) {
            var change = reader.sendJson("PATCH", field(field), Map.of("list", "rows", "value", "x", "base", 0));
            assertEquals(403, change.statusCode());
            assertSilent("the refusal", change.body().replace(field, ""));
            assertEquals(
                    403,
                    reader.sendJson("POST", field(field) + "/anonymous", Map.of("list", "rows"))
                            .statusCode());
        }
        for (String action : List.of("preview", "import", "undo")) {
            var answer = reader.sendJson(
                    "POST",
                    WikiRestClient.REST + "/networks/" + KEY + "/stakeholders/" + action,
                    Map.of("text", "Hvem\nNy", "rows", ROW));
            assertEquals(403, answer.statusCode());
            assertSilent(action, answer.body());
        }
    }

    @Test
    public void searchFindsTheStakeholderByItsLabelAndByNothingElse() {
        assertTrue(finds("boldklubben"));
        for (String words : List.of("Opdigtet", "Rikke", "against", "Imod", "bremse")) {
            assertFalse(words, finds(words));
        }
    }

    private static boolean finds(String words) {
        String html = leader.get("/dosearchsite.action?queryString=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body();
        return html.contains("/display/" + KEY + "/");
    }

    @Test
    public void neitherOverviewNorPagesNorWhatSearchKnowsHoldIt() {
        assertSilent("the CSV", leader.get(WikiRestClient.REST + "/rollup.csv").body());
        JdbcTemplate sql = new JdbcTemplate(WIKI.host().database().dataSource());
        List<String> tables = sql.queryForList(
                "select TABLE_NAME from INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = 'PUBLIC'", String.class);
        List<String> holding = tables.stream()
                .filter(table -> sql.queryForList("select * from \"" + table + '"')
                        .toString()
                        .contains("Opdigtet"))
                .toList();
        assertEquals(List.of("AO_C22AA8_PERSON"), holding);
    }

    @Test
    public void theNightlyCheckSaysHowManyNamesAreOverdueInWhichNetworkAndNoName() {
        UUID row = UUID.randomUUID();
        NetworkFixture.writeStakeholder(leader, KEY, row, "label", "Kassereren");
        NetworkFixture.writeStakeholder(leader, KEY, row, "retentionDate", "2020-01-31");
        NetworkFixture.writeStakeholder(leader, KEY, row, "personName", "Ole Opfundet");

        String outcome =
                WIKI.host().runtime().jobs().run("innovation-retention").toString();

        assertTrue(outcome, outcome.contains(KEY + ": 1"));
        assertFalse(outcome, outcome.contains("Opfundet") || outcome.contains("Opdigtet"));
    }

    @Test
    public void somebodyFromOutsideDoesNotEvenHearThatThereIsANetwork() {
        WikiRestClient outsider = WIKI.login("udenfor");
        for (String field : FIELDS) {
            assertEquals(404, outsider.get(field(field) + "/history").statusCode());
        }
    }
}
