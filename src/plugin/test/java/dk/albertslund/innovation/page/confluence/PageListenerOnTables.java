package dk.albertslund.innovation.page.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.innovation.common.confluence.AoTransactions;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.network.PermissionsInMemory;
import dk.albertslund.innovation.page.PageCopyService;
import org.mockito.Mockito;

/** The page listener on real tables, with Bo as current user, who initially may view and edit all spaces. */
public final class PageListenerOnTables {
    public final PageListener listener;
    final PermissionsInMemory permissions = new PermissionsInMemory();
    private final UserManager users = Mockito.mock(UserManager.class);

    public PageListenerOnTables(NetworkOnTables tables, ActiveObjects ao) {
        CurrentUser currentUser = new CurrentUser(users, Mockito.mock(UserAccessor.class));
        Mockito.when(users.getRemoteUserKey()).thenReturn(new UserKey("key-bo"));
        listener = new PageListener(
                Mockito.mock(EventPublisher.class),
                new PageRegistry(tables.networks, tables.pages, new AoTransactions(ao)),
                new PageCopyHandler(
                        new PageCopyService(tables.networks, permissions, tables.formCopyService),
                        tables.copies,
                        currentUser));
    }

    void nobodyIsLoggedIn() {
        Mockito.when(users.getRemoteUserKey()).thenReturn(null);
    }
}
