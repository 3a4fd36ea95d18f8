package dk.albertslund.devhost.service;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Confluence's three permissions on spaces and pages; in read-only mode nobody may change anything. */
final class HostPermissionManager implements PermissionManager {
    /** Editing a space means its configuration, for which it takes a space administrator. */
    private static final Map<Permission, String> ON_SPACE = Map.of(
            Permission.VIEW, Wiki.VIEW, Permission.EDIT, Wiki.ADMINISTER, Permission.ADMINISTER, Wiki.ADMINISTER);

    private final Wiki wiki;
    private final HostAccessModeService mode;

    HostPermissionManager(Wiki wiki, HostAccessModeService mode) {
        this.wiki = wiki;
        this.mode = mode;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        WikiUser wikiUser = HostUser.wikiUser(user);
        if (target == null || (permission == Permission.EDIT && mode.isReadOnlyAccessModeEnabled())) {
            return false;
        }
        if (target instanceof Space) {
            String key = ((Space) target).getKey();
            return wiki.isPermitted(wikiUser, Wiki.VIEW, key)
                    && wiki.isPermitted(wikiUser, typeOnSpace(permission), key);
        }
        if (target instanceof HostPage) {
            return hasPermission(wikiUser, permission, (HostPage) target);
        }
        throw new UnsupportedOperationException(
                "hasPermission on a " + target.getClass().getName());
    }

    private boolean hasPermission(WikiUser user, Permission permission, HostPage page) {
        if (permission == Permission.VIEW) {
            return wiki.mayView(user, page.page());
        }
        if (permission == Permission.EDIT) {
            return wiki.mayEdit(user, page.page());
        }
        throw new UnsupportedOperationException("hasPermission " + permission + " on a page");
    }

    private static String typeOnSpace(Permission permission) {
        String type = ON_SPACE.get(permission);
        if (type == null) {
            throw new UnsupportedOperationException("hasPermission " + permission + " on a space");
        }
        return type;
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        if (!(container instanceof Space) || typeToCreate != Page.class) {
            throw new UnsupportedOperationException(
                    "hasCreatePermission of a " + typeToCreate.getName() + " in " + container);
        }
        WikiUser wikiUser = HostUser.wikiUser(user);
        String key = ((Space) container).getKey();
        return !mode.isReadOnlyAccessModeEnabled()
                && wiki.isPermitted(wikiUser, Wiki.VIEW, key)
                && wiki.isPermitted(wikiUser, Wiki.EDIT, key);
    }

    /** Spaces are filtered with one statement however many they are; pages one by one, as in Confluence. */
    @Override
    public <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects) {
        Set<String> spaces = null;
        List<X> permitted = new ArrayList<>();
        for (X object : objects) {
            if (object instanceof Space) {
                spaces = spaces == null ? permittedSpaces(user, permission) : spaces;
                if (spaces.contains(((Space) object).getKey())) {
                    permitted.add(object);
                }
            } else if (hasPermission(user, permission, object)) {
                permitted.add(object);
            }
        }
        return permitted;
    }

    private Set<String> permittedSpaces(ConfluenceUser user, Permission permission) {
        if (permission == Permission.EDIT && mode.isReadOnlyAccessModeEnabled()) {
            return Set.of();
        }
        return wiki.permittedSpaceKeys(HostUser.wikiUser(user), typeOnSpace(permission));
    }
}
