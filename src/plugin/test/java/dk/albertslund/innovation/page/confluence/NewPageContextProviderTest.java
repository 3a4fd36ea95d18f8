package dk.albertslund.innovation.page.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.network.Network;
import java.util.Map;
import java.util.Set;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class NewPageContextProviderTest extends ActiveObjectsTest {
    private static final String TITLE = "innovation.page.needs.title";
    private static final Messages MESSAGES = (key, arguments) -> key;

    private final PageManager pages = mock(PageManager.class);
    private NetworkOnTables tables;
    private Network network;

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
    }

    private Map<String, Object> context(String part, Map<String, Object> known) {
        NewPageContextProvider provider = new NewPageContextProvider(MESSAGES, pages, tables.networks, tables.pages);
        provider.init(Map.of("part", part));
        return provider.getContextMap(known);
    }

    private void shows(long id, String title, String instance) {
        Page page = new SamplePage(
                id,
                "UNG",
                "<ac:structured-macro ac:name=\"innovation-needs\"><ac:parameter ac:name=\"instance\">" + instance
                        + "</ac:parameter></ac:structured-macro>");
        when(pages.getPage("UNG", title)).thenReturn(page);
        when(pages.getById(id)).thenReturn(page);
        tables.pages.saveParts(network.id(), Map.of(id, Set.of("needs")));
    }

    private void gives(String title, String instance) {
        Map<String, Object> given = context("needs", Map.of("spaceKey", "UNG"));
        assertEquals(title, given.get("ContentPageTitle"));
        assertEquals(instance, given.get("instance"));
    }

    @Test
    public void theFirstPageHasTheTitleAndTheFirstSheetAndTheNextOnesTheNextNumber() {
        gives(TITLE, "");
        shows(1, TITLE, "");
        gives(TITLE + " 2", "2");
        shows(2, TITLE + " 2", "2");
        gives(TITLE + " 3", "3");
    }

    @Test
    public void aPageThatWasRenamedKeepsItsSheetForItself() {
        shows(1, "Behov i skolen", "");

        gives(TITLE, "2");
    }

    @Test
    public void aTitleThatAnotherPageHasIsNotTakenAndItsSheetIsFree() {
        when(pages.getPage("UNG", TITLE)).thenReturn(new SamplePage(7, "UNG", "<p>Andet</p>"));

        gives(TITLE + " 2", "");
    }

    @Test
    public void inASpaceWithoutANetworkOrWithoutAKeyThereIsATitleAllTheSame() {
        assertEquals(TITLE, context("needs", Map.of("spaceKey", "ANDET")).get("ContentPageTitle"));
        assertEquals(TITLE, context("needs", Map.of()).get("ContentPageTitle"));
        assertEquals("", context("needs", Map.of()).get("instance"));
    }

    @Test
    public void aPageOfANewSpaceIsCalledAsItsBlueprintSays() {
        Map<String, Object> ofChild =
                context("needs", Map.of("spaceKey", "UNG", "UsePageTemplateNameForTitle", Boolean.TRUE));
        Map<String, Object> ofHome = context("home", Map.of("spaceKey", "UNG", "ContentPageTitle", "Unge & ro"));

        assertEquals(null, ofChild.get("ContentPageTitle"));
        assertEquals("", ofChild.get("instance"));
        assertEquals("Unge & ro", ofHome.get("ContentPageTitle"));
    }

    @Test
    public void aPhasePageIsOfThePhaseThatWasChosenAndOfTheFirstOneWhenThatIsNone() {
        Map<String, Object> chosen = context("phase", Map.of("spaceKey", "UNG", "phase", "ideation"));
        Map<String, Object> wrong = context("phase", Map.of("spaceKey", "UNG", "phase", "<script>"));

        assertEquals("innovation.page.phase.ideation.title", chosen.get("ContentPageTitle"));
        assertEquals("ideation", chosen.get("phase"));
        assertEquals("focus", wrong.get("phase"));
        assertEquals("innovation.page.phase.focus.title", wrong.get("ContentPageTitle"));
    }

    @Test
    public void aTemplateThatDoesNotSayItsPartIsRefused() {
        NewPageContextProvider provider = new NewPageContextProvider(MESSAGES, pages, tables.networks, tables.pages);

        assertThrows(NullPointerException.class, () -> provider.init(Map.of()));
    }
}
