package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.Wiki;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The number of database statements per page: small, and constant in the amount of content. */
public class PageStatementsTest {
    private static final String KEY = "STED";
    private static final int MOST_STATEMENTS = 10;
    private static final int MOST_OF_THE_OVERVIEW = 3;
    /** Macros that read nothing but the summaries. */
    private static final List<String> OF_SUMMARIES = List.of(
            "innovation-attention",
            "innovation-citizens-rollup",
            "innovation-overview",
            "innovation-practice-rollup",
            "innovation-question-wall",
            "innovation-rollup",
            "innovation-type-rollup",
            "innovation-value-rollup");

    private static final int MANY = 30;
    private static final String FULL = "innovation-stakeholders as display";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static WikiRestClient leader;
    private static MacroPage page;
    private static int chosen;
    private static int others;

    private interface MacroPage {
        void show(String storage, String output);
    }

    @BeforeClass
    public static void makeANetwork() {
        leader = WIKI.login("leder1");
        new NetworkFixture(KEY, "Mødesteder i byen").create(leader);
        var wiki = WIKI.host().wiki();
        page = (storage, output) -> WIKI.host()
                .runtime()
                .renderer()
                .toView(
                        storage,
                        wiki.page(wiki.space(KEY).orElseThrow().homePageId()).orElseThrow(),
                        null,
                        output);
        add(1);
    }

    /**
     * Creates drafts that were each chosen for a while, design rows, stakeholders with names, and networks for the rollup.
     */
    private static void add(int number) {
        for (int i = 0; i < number; i++) {
            UUID draft = UUID.randomUUID();
            NetworkFixture.writeDraft(leader, KEY, draft, "text", "Udkast " + i);
            chosen = NetworkFixture.rewrite(leader, KEY, "innovationQuestion", "chosen", draft.toString(), chosen);
            NetworkFixture.save(
                    leader,
                    NetworkFixture.field(
                            KEY, "involvementDesign", UUID.randomUUID().toString(), "rowKind"),
                    Map.of("list", "design", "value", "citizens"));
            UUID stakeholder = UUID.randomUUID();
            NetworkFixture.writeStakeholder(leader, KEY, stakeholder, "label", "Gruppe " + number + "." + i);
            NetworkFixture.writeStakeholder(leader, KEY, stakeholder, "retentionDate", "2099-01-01");
            NetworkFixture.writeStakeholder(leader, KEY, stakeholder, "personName", "Rikke " + i);
            addNetwork();
        }
    }

    private static void addNetwork() {
        String other = KEY + "A" + ++others;
        new NetworkFixture(other, "Netværk " + others).create(leader);
        reflect(other);
        NetworkFixture.save(
                leader,
                NetworkFixture.field(other, "goAndLook", UUID.randomUUID().toString(), "solution"),
                Map.of("list", "rows", "value", "Løsning " + others));
    }

    /** A reflection of the reader, for the diary. */
    private static void reflect(String key) {
        WIKI.host().wiki().permitUser(key, Wiki.EDIT, WIKI.user("medlem1").key());
        String row = UUID.randomUUID().toString();
        List.of("occasion", "newDefinition")
                .forEach(field -> NetworkFixture.save(
                        WIKI.login("medlem1"),
                        NetworkFixture.field(key, "reflection", row, field),
                        Map.of("list", "rows", "value", "Tanker i " + key)));
    }

    @Test
    public void everyMacroStaysInItsBudgetHoweverMuchThereIsToShow() {
        Map<String, Integer> few = statements();
        add(MANY);

        assertEquals(few, statements());
        few.forEach(
                (macro, count) -> assertTrue(macro + ": " + count + " statements", count > 0 && count <= most(macro)));
    }

    private static int most(String macro) {
        return OF_SUMMARIES.stream().anyMatch(macro::startsWith) ? MOST_OF_THE_OVERVIEW : MOST_STATEMENTS;
    }

    @Test
    public void aFullListOfStakeholdersCostsNoMore() {
        Integer few = statements().get(FULL);
        String many = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> "Gruppe nr. " + number + ";Navn " + number + ";2099-01-01")
                .collect(Collectors.joining("\n", "Hvem;Navn;Navnet må gemmes til\n", ""));
        assertEquals(
                200,
                leader.sendJson(
                                "POST",
                                WikiRestClient.REST + "/networks/" + KEY + "/stakeholders/import",
                                Map.of("text", many))
                        .statusCode());

        assertEquals(few, statements().get(FULL));
        assertTrue(few + " statements", few <= MOST_STATEMENTS);
        Integer listed = new JdbcTemplate(WIKI.host().database().dataSource())
                .queryForObject(
                        "select count(*) from \"AO_C22AA8_CHANGE\" where \"LATEST\" and \"LIST_KEY\" = 'rows' and \"FIELD_KEY\" = 'label'",
                        Integer.class);
        assertEquals(Integer.valueOf(200), listed);
    }

    /** The fields of a row that is unfolded. */
    @Test
    public void theFieldsOfOneRowCostTheSameInALongList() {
        new NetworkFixture("RAEKKE", "Rækker").create(leader);
        UUID row = UUID.randomUUID();
        NetworkFixture.writeStakeholder(leader, "RAEKKE", row, "contribution", "Lokaler");
        String asked = WikiRestClient.REST + "/networks/RAEKKE/sheets/stakeholders/rows/" + row + "/form";
        assertEquals(200, leader.get(asked).statusCode());
        int few = StatementCounter.during(WIKI, () -> leader.get(asked));
        for (int i = 0; i < MANY; i++) {
            NetworkFixture.writeStakeholder(leader, "RAEKKE", UUID.randomUUID(), "contribution", "Lokale " + i);
        }

        assertEquals(few, StatementCounter.during(WIKI, () -> leader.get(asked)));
        assertTrue(few + " statements", few > 0 && few <= MOST_STATEMENTS);
    }

    /** A page without our macros costs only the position panel's statements. */
    @Test
    public void aPlainPageCostsThreeStatementsInANetworkAndOneOutside() {
        WIKI.host().wiki().createSpace("UDENFOR", "Udenfor", WIKI.user("medlem1"), false);
        WikiRestClient member = WIKI.login("medlem1");

        assertEquals(3, StatementCounter.during(WIKI, () -> member.get(plainPage(KEY))));
        assertEquals(1, StatementCounter.during(WIKI, () -> member.get(plainPage("UDENFOR"))));
        assertEquals(0, StatementCounter.during(WIKI, () -> member.get("/spacedirectory")));
    }

    /** The summaries, the settings, and the wiki's own of the permissions; the panel behind a number reads one network. */
    @Test
    public void theOverviewAndThePanelBehindANumberStayInTheirBudget() {
        String page = "/plugins/servlet/innovation/overview";
        String asked = WikiRestClient.REST + "/networks/" + KEY + "/overview/focus";
        int few = StatementCounter.during(WIKI, () -> leader.get(page));
        int panel = StatementCounter.during(WIKI, () -> leader.get(asked));
        IntStream.range(0, MANY).forEach(number -> addNetwork());

        assertEquals(few, StatementCounter.during(WIKI, () -> leader.get(page)));
        assertEquals(panel, StatementCounter.during(WIKI, () -> leader.get(asked)));
        assertTrue(few + " statements", few > 0 && few <= MOST_OF_THE_OVERVIEW);
        assertTrue(panel + " statements", panel > 0 && panel <= MOST_STATEMENTS);
    }

    /** The panel's script sends one request per page of a network. */
    @Test
    public void whatAPageSaysAlreadyCostsTwoStatements() {
        WikiRestClient member = WIKI.login("medlem1");
        String asked = WikiRestClient.REST + "/networks/" + KEY + "/standing?page="
                + WIKI.host().wiki().space(KEY).orElseThrow().homePageId();

        assertEquals(2, StatementCounter.during(WIKI, () -> member.get(asked)));
    }

    private static String plainPage(String spaceKey) {
        return "/pages/viewpage.action?pageId="
                + WIKI.host()
                        .wiki()
                        .createPage(spaceKey, 0, "Referat", "<p>Vi mødtes</p>", WIKI.user("medlem1"))
                        .id();
    }

    private static Map<String, Integer> statements() {
        Map<String, Integer> statements = new LinkedHashMap<>();
        MacroMatrixTest.macros(WIKI.host().runtime().plugin()).forEach((macro, storage) -> {
            for (String output : List.of("display", "pdf")) {
                statements.put(
                        macro + " as " + output,
                        StatementCounter.during(
                                WIKI,
                                () -> WIKI.as("medlem1", () -> {
                                    page.show(storage, output);
                                    return null;
                                })));
            }
        });
        return statements;
    }
}
