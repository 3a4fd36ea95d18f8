package dk.albertslund.devhost.blueprint;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.event.api.EventListener;
import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.PluginRuntime;
import dk.albertslund.devhost.PluginRuntimeRule;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.wiki.Database;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Creating pages from a blueprint, with a small plugin and a real wiki. */
public class PageBlueprintServiceTest {
    private static final String SPACE = "KOR";
    private static final String USUAL =
            "content-template-key='song' index-key='song' disable-index-page='true'" + " create-result='view'";
    private static final String ITEM = item("<param name='blueprintKey' value='song-blueprint'/>");

    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    private final List<String> heard = new ArrayList<>();
    private Database database;
    private JdbcWiki wiki;
    private WikiUser leader;
    private WikiUser stranger;

    @Before
    public void openWiki() {
        database = Database.open("jdbc:h2:mem:pages" + System.nanoTime(), "sa", "");
        wiki = new JdbcWiki(database, false);
        List<WikiUser> ordinary = wiki.users().stream()
                .filter(user -> !wiki.isAdministrator(user))
                .toList();
        leader = ordinary.get(0);
        stranger = ordinary.get(1);
        wiki.createSpace(SPACE, "Koret", leader, true);
    }

    @After
    public void closeWiki() {
        database.close();
    }

    public final class RecordingListener {
        @EventListener
        public void onPageMade(PageCreateEvent event) {
            heard.add(event.getPage().getTitle());
        }
    }

    private static String item(String content) {
        return "<web-item key='song-item' i18n-name-key='Sang' section='system.create.dialog/content'>" + content
                + "</web-item>";
    }

    /** The provider calls the page by its parameter and the town of the context. */
    private static FixtureJar jar(String attributes, String item) {
        return new FixtureJar()
                .importPackage("com.atlassian.plugin.web")
                .source("Song", """
                        public class Song implements com.atlassian.plugin.web.ContextProvider {
                            private String word;
                            public void init(Map<String, String> parameters) { word = parameters.get("word"); }
                            public Map<String, Object> getContextMap(Map<String, Object> context) {
                                Map<String, Object> more = new HashMap<>(context);
                                more.put("ContentPageTitle", word + " " + context.getOrDefault("town", ""));
                                return more;
                            }
                        }
                        """)
                .module("<content-template key='song' i18n-name-key='Sang'>"
                        + "<resource name='template' type='download' location='t/song.xml'/>"
                        + "<context-provider class='fixture.Song'><param name='word' value='Sang fra'/>"
                        + "</context-provider></content-template>")
                .module("<blueprint key='song-blueprint' i18n-name-key='Sang' " + attributes + "/>")
                .module(item)
                .file("t/song.xml", "<p><at:var at:name=\"town\"/></p>");
    }

    private PageBlueprintService service(FixtureJar jar) {
        PluginRuntime runtime = engines.start(jar);
        runtime.events().register(new RecordingListener());
        return new PageBlueprintService(runtime.plugin(), wiki, runtime.events());
    }

    private WikiPage create(PageBlueprintService service, WikiUser user, String title, String town) {
        CreatePageRequest request = new CreatePageRequest(
                SPACE,
                wiki.space(SPACE).orElseThrow().homePageId(),
                title,
                FixtureJar.KEY + ":song-blueprint",
                Map.of("town", town));
        return RequestScope.as(user, () -> service.createPage(request));
    }

    private String refusal(String attributes, String item) {
        return assertThrows(PluginStartException.class, () -> service(jar(attributes, item)))
                .getMessage();
    }

    @Test
    public void theProviderGivesTheTitleAndTheValuesOfTheTemplate() {
        WikiPage page = create(service(jar(USUAL, ITEM)), leader, "", "Albertslund");

        assertEquals("Sang fra Albertslund", page.title());
        assertEquals("<p>Albertslund</p>", page.body());
        assertEquals(wiki.space(SPACE).orElseThrow().homePageId(), page.parentId());
        assertEquals(List.of("Sang fra Albertslund"), heard);
    }

    @Test
    public void aTitleThatIsTakenIsRefusedWhoeverGaveIt() {
        PageBlueprintService service = service(jar(USUAL, ITEM));
        create(service, leader, "", "Albertslund");

        assertThrows(WikiException.class, () -> create(service, leader, "", "Albertslund"));
        assertThrows(WikiException.class, () -> create(service, leader, "Sang fra Albertslund", "Herlev"));
        assertEquals(List.of("Sang fra Albertslund"), heard);
    }

    @Test
    public void whoMayNotWriteHereIsToldAndNothingIsMade() {
        PageBlueprintService service = service(jar(USUAL, ITEM));
        int before = wiki.pages(SPACE).size();

        assertEquals(
                "refused.notfound",
                assertThrows(WikiException.class, () -> create(service, stranger, "", "Herlev"))
                        .key());
        wiki.permitUser(SPACE, Wiki.VIEW, stranger.key());
        assertEquals(
                "refused.create",
                assertThrows(WikiException.class, () -> create(service, stranger, "", "Herlev"))
                        .key());
        assertEquals(before, wiki.pages(SPACE).size());
    }

    @Test
    public void anItemThatNamesNoPageBlueprintIsRefused() {
        assertTrue(refusal(USUAL, item("<param name='blueprintKey' value='other'/>"))
                .contains("<web-item key=\"song-item\"> needs a <param name=\"blueprintKey\"> that names a page"));
        assertTrue(refusal(USUAL, item("")).contains("names a page blueprint"));
    }

    @Test
    public void aBlueprintWithoutATemplateOrALabelIsRefused() {
        assertTrue(refusal("index-key='song' disable-index-page='true' create-result='view'", ITEM)
                .contains("has no content template"));
        assertTrue(refusal(
                        "content-template-key='other' index-key='song' disable-index-page='true' create-result='view'",
                        ITEM)
                .contains("There is no <content-template key=\"other\">"));
        assertTrue(refusal("content-template-key='song' disable-index-page='true' create-result='view'", ITEM)
                .contains("has no index-key"));
    }

    @Test
    public void whatIsNotImitatedIsNamed() {
        UnsupportedOperationException editor = assertThrows(
                UnsupportedOperationException.class,
                () -> service(jar("content-template-key='song' index-key='song' disable-index-page='true'", ITEM)));
        UnsupportedOperationException index = assertThrows(
                UnsupportedOperationException.class,
                () -> service(jar("content-template-key='song' index-key='song' create-result='view'", ITEM)));

        assertTrue(editor.getMessage(), editor.getMessage().contains("goes to the editor"));
        assertTrue(index.getMessage(), index.getMessage().contains("an index page is not imitated"));
    }

    @Test
    public void aPromotedBlueprintMustBeThere() {
        FixtureJar jar = jar(USUAL, ITEM)
                .module("<space-blueprint key='net'><content-template ref='song'/><promoted-blueprints>"
                        + "<blueprint ref='song-blueprint'/></promoted-blueprints></space-blueprint>");
        PluginRuntime runtime = engines.start(jar);

        PluginStartException refusal = assertThrows(
                PluginStartException.class, () -> new SpaceBlueprintService(runtime.plugin(), wiki, runtime.events()));
        assertTrue(refusal.getMessage(), refusal.getMessage().contains("promotes song-blueprint"));
    }

    @Test
    public void theDialogOffersTheItemsOfItsOwnSectionOnly() {
        FixtureJar jar = jar(USUAL, ITEM)
                .module("<space-blueprint key='net'><content-template ref='song'/></space-blueprint>")
                .module("<web-item key='net-item' i18n-name-key='Kor' section='system.create.space.dialog/content'>"
                        + "<param name='blueprintKey' value='net'/></web-item>");

        assertEquals(
                List.of("Sang"),
                service(jar).items(Locale.UK, "/confluence").stream()
                        .map(CreateDialogItem::name)
                        .toList());
    }
}
