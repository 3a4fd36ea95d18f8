package dk.albertslund.devhost.service;

import static dk.albertslund.devhost.InMemoryWiki.INGRID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.albertslund.devhost.InMemoryWiki;
import dk.albertslund.devhost.PluginRuntimeRule;
import dk.albertslund.devhost.RequestScope;
import java.util.Set;
import org.junit.Test;

/** Services without a test of their own. */
public class HostServicesTest {
    private final InMemoryWiki wiki = new InMemoryWiki();
    private final HostServices services = new HostServices(wiki, null, null, PluginRuntimeRule.BASE_URL);

    @Test
    public void thePersonWhoAsksIsKnownByKeyAndTimeZone() {
        UserManager users = service(UserManager.class);

        assertNull(users.getRemoteUserKey());
        assertEquals(new UserKey("key-ingrid"), RequestScope.as(INGRID, users::getRemoteUserKey));
        assertEquals(
                "Europe/Copenhagen",
                service(TimeZoneManager.class).getUserTimeZone().getID());
    }

    @Test
    public void peopleAreFoundByKeyAndName() {
        assertEquals(
                "Ingrid Ø. Holm",
                service(UserAccessor.class)
                        .getUserByKey(new UserKey("key-ingrid"))
                        .getFullName());
        assertEquals(
                new UserKey("key-ingrid"),
                service(UserManager.class)
                        .getUserProfile(new UserKey("key-ingrid"))
                        .getUserKey());
        assertEquals(
                new UserKey("key-ole"),
                service(UserAccessor.class).getUserByName("ole").getKey());
        assertNull(service(UserAccessor.class).getUserByName("nobody"));
        assertNull(service(UserAccessor.class).getExistingUserByKey(new UserKey("gone")));
    }

    @Test
    public void aSpaceThatIsNotThereIsNull() {
        wiki.createSpace("NET", "Network", INGRID, false);

        assertEquals("Network", service(SpaceManager.class).getSpace("NET").getName());
        assertNull(service(SpaceManager.class).getSpace("GONE"));
    }

    @Test
    public void theAddressIsGivenWholeOrAsAPath() {
        ApplicationProperties address = service(ApplicationProperties.class);

        assertEquals("http://localhost:1990/confluence", address.getBaseUrl(UrlMode.CANONICAL));
        assertEquals("/confluence", address.getBaseUrl(UrlMode.RELATIVE));
        assertThrows(UnsupportedOperationException.class, () -> address.getBaseUrl(UrlMode.AUTO));
    }

    @Test
    public void webResourcesAreNotedForTheAnswerAtHand() {
        Set<String> required = RequestScope.as(INGRID, () -> {
            service(PageBuilderService.class).assembler().resources().requireWebResource("a:b");
            return RequestScope.current().requiredResources();
        });

        assertEquals(Set.of("a:b"), required);
        assertEquals(Set.of(), RequestScope.current().requiredResources());
    }

    private <T> T service(Class<T> type) {
        return type.cast(services.byType().get(type));
    }
}
