package dk.albertslund.innovation.page.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.innovation.common.confluence.AoTransactions;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.page.PageCopyService;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.mockito.Mockito;

/** The listener on real tables, hearing what Bo does, who at first may read and write everywhere. */
public final class PageListenerOnTables implements NetworkPermissions {
    public final PageListener listener;
    final Set<String> unreadable = new HashSet<>();
    final Set<String> unwritable = new HashSet<>();
    private final UserManager users = Mockito.mock(UserManager.class);

    public PageListenerOnTables(NetworkOnTables tables, ActiveObjects ao) {
        CurrentUser currentUser = new CurrentUser(users, Mockito.mock(UserAccessor.class));
        Mockito.when(users.getRemoteUserKey()).thenReturn(new UserKey("key-bo"));
        listener = new PageListener(
                Mockito.mock(EventPublisher.class),
                new PageRegistry(tables.networks, tables.pages, new AoTransactions(ao)),
                new PageCopyHandler(
                        new PageCopyService(tables.networks, this, tables.formCopyService),
                        tables.copies,
                        currentUser));
    }

    void nobodyIsLoggedIn() {
        Mockito.when(users.getRemoteUserKey()).thenReturn(null);
    }

    @Override
    public boolean mayView(String spaceKey) {
        return !unreadable.contains(spaceKey);
    }

    @Override
    public boolean mayAdminister(String spaceKey) {
        return false;
    }

    @Override
    public boolean mayViewPage(String spaceKey, long pageId) {
        return mayView(spaceKey);
    }

    @Override
    public boolean isCurrentUserIn(Collection<String> userKeys) {
        return false;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public boolean mayEdit(String spaceKey) {
        return !unwritable.contains(spaceKey);
    }

    @Override
    public Set<String> filterViewable(Collection<String> spaceKeys) {
        throw new UnsupportedOperationException("Nobody copies to look at an overview");
    }
}
