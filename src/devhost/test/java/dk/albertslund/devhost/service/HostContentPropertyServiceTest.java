package dk.albertslund.devhost.service;

import static dk.albertslund.devhost.InMemoryWiki.INGRID;
import static dk.albertslund.devhost.InMemoryWiki.OLE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.JsonString;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.JsonContentProperty;
import com.atlassian.confluence.api.model.content.Version;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import dk.albertslund.devhost.InMemoryWiki;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Before;
import org.junit.Test;

/** Content properties follow Confluence's rules. */
public class HostContentPropertyServiceTest {
    private final InMemoryWiki wiki = new InMemoryWiki();
    private final List<Long> indexed = new ArrayList<>();
    private HostContentPropertyService properties;
    private WikiPage page;

    @Before
    public void aPageInAPrivateSpace() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:properties" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        properties = new HostContentPropertyService(wiki, database, indexed::add);
        wiki.createSpace("NET", "Network", INGRID, true);
        page = wiki.createPage("NET", 0, "Front", "<p/>", INGRID);
    }

    private Optional<JsonContentProperty> find(WikiUser user) {
        return RequestScope.as(user, () -> properties
                .find(new Expansion("version"))
                .withContentId(ContentId.of(page.id()))
                .withPropertyKey("facts")
                .fetch());
    }

    private JsonContentProperty property(String json, int version) {
        return JsonContentProperty.builder()
                .content(Content.builder().id(ContentId.of(page.id())).build())
                .key("facts")
                .value(new JsonString(json))
                .version(Version.builder().number(version).build())
                .build();
    }

    @Test
    public void aPropertyIsKeptWithItsVersionAndThePageIsIndexed() {
        RequestScope.as(INGRID, () -> properties.create(property("{}", 1)));
        RequestScope.as(INGRID, () -> properties.update(property("{\"a\":1}", 2)));

        assertEquals("{\"a\":1}", find(INGRID).orElseThrow().getValue().getValue());
        assertEquals(2, find(INGRID).orElseThrow().getVersion().getNumber());
        assertEquals(List.of(page.id(), page.id()), indexed);
    }

    @Test
    public void theVersionIsOnlyGivenWhenAskedFor() {
        RequestScope.as(INGRID, () -> properties.create(property("{}", 1)));

        assertNull(RequestScope.as(INGRID, () -> properties
                .find()
                .withContentId(ContentId.of(page.id()))
                .withPropertyKey("facts")
                .fetch()
                .orElseThrow()
                .getVersion()));
    }

    @Test
    public void aVersionThatIsNotTheNextIsRefused() {
        RequestScope.as(INGRID, () -> properties.create(property("{}", 1)));

        assertThrows(RuntimeException.class, () -> RequestScope.as(INGRID, () -> properties.update(property("{}", 1))));
        assertThrows(RuntimeException.class, () -> RequestScope.as(INGRID, () -> properties.update(property("{}", 3))));
        assertThrows(RuntimeException.class, () -> RequestScope.as(INGRID, () -> properties.create(property("{}", 1))));
    }

    @Test
    public void whoMayNotSeeThePageFindsNothingAndMayNotWrite() throws Exception {
        RequestScope.as(INGRID, () -> properties.create(property("{}", 1)));

        assertTrue(find(OLE).isEmpty());
        assertThrows(RuntimeException.class, () -> RequestScope.as(OLE, () -> properties.update(property("{}", 2))));
        assertThrows(RuntimeException.class, () -> properties.update(property("{}", 2)));
        AuthenticatedUserThreadLocal.set(HostUser.of(INGRID));
        try {
            properties.update(property("{}", 2));
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }

    @Test
    public void aCopyHasWhatItsOriginHad() {
        RequestScope.as(INGRID, () -> properties.create(property("{\"a\":1}", 1)));
        WikiPage copy = wiki.createPage("NET", 0, "Copy", "<p/>", INGRID);

        properties.onCopy(new PageCopyEvent(new HostPage(page), new HostPage(copy)));
        page = copy;

        assertEquals("{\"a\":1}", find(INGRID).orElseThrow().getValue().getValue());
    }
}
