package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.ReadOnlyMode;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.common.confluence.PlatformCalls;
import dk.albertslund.innovation.network.NetworkPermissions;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Maps network permissions to Confluence's: view is to view the space, edit is to create pages in it. */
@Component
public final class SpaceNetworkPermissions implements NetworkPermissions {
    private final PermissionManager permissions;
    private final SpaceManager spaces;
    private final PageManager pages;
    private final ReadOnlyMode mode;
    private final CurrentUser currentUser;

    public SpaceNetworkPermissions(
            @ComponentImport PermissionManager permissions,
            @ComponentImport SpaceManager spaces,
            @ComponentImport PageManager pages,
            ReadOnlyMode mode,
            CurrentUser currentUser) {
        this.permissions = permissions;
        this.spaces = spaces;
        this.pages = pages;
        this.mode = mode;
        this.currentUser = currentUser;
    }

    @Override
    public boolean mayView(String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        return space != null && permissions.hasPermission(currentUser.userOrNull(), Permission.VIEW, space);
    }

    /**
     * False for anonymous access, as a change needs an author. In read-only mode Confluence's own check is false for
     * everybody.
     */
    @Override
    public boolean mayEdit(String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        return space != null
                && currentUser.userKey().isPresent()
                && permissions.hasCreatePermission(currentUser.userOrNull(), space, Page.class);
    }

    @Override
    public boolean mayAdminister(String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        return space != null
                && currentUser.userKey().isPresent()
                && permissions.hasPermission(currentUser.userOrNull(), Permission.ADMINISTER, space);
    }

    @Override
    public boolean mayViewPage(String spaceKey, long pageId) {
        AbstractPage page = PageReader.page(pages, pageId).orElse(null);
        return page != null
                && !page.isDeleted()
                && spaceKey.equals(PageReader.spaceKey(page))
                && permissions.hasPermission(currentUser.userOrNull(), Permission.VIEW, page);
    }

    @Override
    public boolean isCurrentUserIn(Collection<String> userKeys) {
        return currentUser.userKey().filter(userKeys::contains).isPresent();
    }

    @Override
    public boolean isReadOnly() {
        return mode.isOn();
    }

    @Override
    public Set<String> filterViewable(Collection<String> spaceKeys) {
        List<Space> found = spaceKeys.stream()
                .map(spaces::getSpace)
                .filter(Objects::nonNull)
                .toList();
        return permitted(found).stream().map(Space::getKey).collect(Collectors.toSet());
    }

    /** In a batch, or one by one where Confluence lacks the batch method; the result is the same. */
    private List<Space> permitted(List<Space> found) {
        ConfluenceUser user = currentUser.userOrNull();
        return PlatformCalls.callOrElse(
                "PermissionManager.getPermittedEntities",
                () -> permissions.getPermittedEntities(user, Permission.VIEW, found),
                () -> found.stream()
                        .filter(space -> permissions.hasPermission(user, Permission.VIEW, space))
                        .toList());
    }
}
