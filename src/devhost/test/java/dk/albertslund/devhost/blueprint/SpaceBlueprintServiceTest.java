package dk.albertslund.devhost.blueprint;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.event.api.EventListener;
import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.PluginRuntime;
import dk.albertslund.devhost.PluginRuntimeRule;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.render.StorageFormatException;
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

/** Creating spaces from a blueprint, with a small plugin and a real wiki. */
public class SpaceBlueprintServiceTest {
    private static final String BLUEPRINT = FixtureJar.KEY + ":net";

    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    private final List<String> heard = new ArrayList<>();
    private Database database;
    private Wiki wiki;
    private WikiUser leader;
    private WikiUser stranger;

    @Before
    public void openWiki() {
        database = Database.open("jdbc:h2:mem:blueprints" + System.nanoTime(), "sa", "");
        wiki = new JdbcWiki(database, false);
        List<WikiUser> ordinary = wiki.users().stream()
                .filter(user -> !wiki.isAdministrator(user))
                .toList();
        leader = ordinary.get(0);
        stranger = ordinary.get(1);
    }

    @After
    public void closeWiki() {
        database.close();
    }

    /** Records events and changes the context, as a plugin's listener may. */
    public final class RecordingListener {
        @EventListener
        public void onSpaceMade(SpaceBlueprintCreateEvent event) {
            int pages = wiki.pages(event.getSpace().getKey()).size();
            heard.add("space " + event.getSpaceBlueprint().getModuleCompleteKey() + " with " + pages + " page");
            event.getContext().put("phase", "Fokus & <mål>");
        }

        @EventListener
        public void onPageMade(PageCreateEvent event) {
            heard.add(event.getPage().getTitle());
        }

        @EventListener
        public void onSpaceRemoved(SpaceRemoveEvent event) {
            heard.add("removed " + event.getSpace().getKey());
        }
    }

    private static FixtureJar jar(String roots) {
        return new FixtureJar()
                .module("<content-template key='home' i18n-name-key='Forside'>"
                        + "<resource name='template' type='download' location='t/home.xml'/></content-template>")
                .module("<content-template key='phase' i18n-name-key='Fase'>"
                        + "<resource name='template' type='download' location='t/phase.xml'/></content-template>")
                .module("<space-blueprint key='net'>" + roots + "</space-blueprint>")
                .module("<web-item key='item' i18n-name-key='Netværk' section='system.create.space.dialog/content'>"
                        + "<param name='blueprintKey' value='net'/></web-item>")
                .file("t/home.xml", "<p><at:var at:name=\"phase\"/></p>")
                .file("t/phase.xml", "<p>Fase</p>");
    }

    private static FixtureJar jar() {
        return jar("<content-template ref='home'><content-template ref='phase'/></content-template>");
    }

    private SpaceBlueprintService blueprints(FixtureJar jar) {
        PluginRuntime runtime = engines.start(jar);
        runtime.events().register(new RecordingListener());
        return new SpaceBlueprintService(runtime.plugin(), wiki, runtime.events());
    }

    private CreatedSpace create(FixtureJar jar, String key, String permissions, Map<String, Object> context) {
        SpaceBlueprintService blueprints = blueprints(jar);
        CreateSpaceRequest request = new CreateSpaceRequest(key, "Ensomhed", "", permissions, BLUEPRINT, context);
        return RequestScope.as(leader, () -> blueprints.createSpace(request));
    }

    private List<String> titles(String spaceKey) {
        return wiki.pages(spaceKey).stream().map(WikiPage::title).sorted().toList();
    }

    @Test
    public void theSpaceIsHeardOfBeforeItsPagesAndParentsBeforeChildren() {
        create(jar(), "ENSOM", "", Map.of());

        assertEquals(List.of("space " + BLUEPRINT + " with 1 page", "Ensomhed Home", "Ensomhed Home - Fase"), heard);
    }

    @Test
    public void theEmptyHomePageGoesAndTheNewOneHasThePagesBeneathIt() {
        CreatedSpace created = create(jar(), "ENSOM", "", Map.of());

        assertEquals(List.of("Ensomhed Home", "Ensomhed Home - Fase"), titles("ENSOM"));
        assertEquals(created.homePage().id(), wiki.space("ENSOM").orElseThrow().homePageId());
        assertEquals(
                List.of("Ensomhed Home - Fase"),
                wiki.children(created.homePage().id()).stream()
                        .map(WikiPage::title)
                        .toList());
    }

    @Test
    public void theWizardMayGiveTheHomePageATitleAndLeaveOutThePrefix() {
        create(jar(), "ENSOM", "", Map.of("ContentPageTitle", "Ensomme ældre", "noPageTitlePrefix", "true"));

        assertEquals(List.of("Ensomme ældre", "Fase"), titles("ENSOM"));
    }

    @Test
    public void anAnswerOfTheListenerStandsEscapedInTheTemplate() {
        CreatedSpace created = create(jar(), "ENSOM", "", Map.of());

        assertEquals("<p>Fokus &amp; &lt;mål&gt;</p>", created.homePage().body());
    }

    @Test
    public void aPrivateSpaceIsSeenByItsMakerOnly() {
        create(jar(), "ENSOM", "private", Map.of());

        assertTrue(wiki.isPermitted(leader, Wiki.VIEW, "ENSOM"));
        assertFalse(wiki.isPermitted(stranger, Wiki.VIEW, "ENSOM"));
    }

    @Test
    public void anOrdinarySpaceIsSeenByEverybody() {
        create(jar(), "ENSOM", "", Map.of());

        assertTrue(wiki.isPermitted(stranger, Wiki.VIEW, "ENSOM"));
    }

    @Test
    public void aKeyThatIsTakenIsRefusedAlsoInOtherLetters() {
        wiki.createSpace("ENSOM", "Den første", stranger, false);

        WikiException refusal = assertThrows(WikiException.class, () -> create(jar(), "Ensom", "", Map.of()));

        assertEquals("space.key.taken", refusal.key());
        assertEquals("Den første", wiki.space("ENSOM").orElseThrow().name());
        assertEquals(List.of(), heard);
    }

    @Test
    public void aKeyWithOtherSignsThanLettersAndDigitsIsRefused() {
        WikiException refusal = assertThrows(WikiException.class, () -> create(jar(), "ÆLDRE-1", "", Map.of()));

        assertEquals("space.key.signs", refusal.key());
    }

    @Test
    public void aSpaceThatCannotBeFinishedIsRemovedAndTheListenersAreTold() {
        FixtureJar broken = jar().file("t/phase.xml", "<p>");

        assertThrows(StorageFormatException.class, () -> create(broken, "ENSOM", "", Map.of()));

        assertTrue(wiki.space("ENSOM").isEmpty());
        assertEquals(List.of(), wiki.pages("ENSOM"));
        assertEquals("removed ENSOM", heard.get(heard.size() - 1));
    }

    @Test
    public void aBlueprintWithTwoHomePagesIsRefused() {
        PluginStartException refusal = assertThrows(
                PluginStartException.class,
                () -> blueprints(jar("<content-template ref='home'/><content-template ref='phase'/>")));

        assertTrue(refusal.getMessage(), refusal.getMessage().contains("\"net\"> has 2 content templates"));
    }

    @Test
    public void aTemplateThatIsNotInTheJarIsNamed() {
        PluginStartException refusal =
                assertThrows(PluginStartException.class, () -> blueprints(jar().without("t/phase.xml")));

        assertTrue(refusal.getMessage(), refusal.getMessage().contains("t/phase.xml"));
    }

    @Test
    public void theDialogOffersTheBlueprintUnderTheKeyOfItsItem() {
        SpaceBlueprintService blueprints = blueprints(jar());

        CreateDialogItem item = blueprints.items(Locale.UK, "/confluence").get(0);

        assertEquals(FixtureJar.KEY + ":item", item.itemModuleCompleteKey());
        assertEquals(BLUEPRINT, item.blueprintModuleCompleteKey());
        assertEquals("Netværk", item.name());
    }
}
