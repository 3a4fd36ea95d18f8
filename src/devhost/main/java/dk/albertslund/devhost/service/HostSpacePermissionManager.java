package dk.albertslund.devhost.service;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.PermissionHolder;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.List;
import java.util.Set;

/**
 * Grants and revokes space permissions for those who may administer the space; others are refused, as in Confluence.
 */
final class HostSpacePermissionManager implements SpacePermissionManager {
    private static final Set<String> TYPES =
            Set.of(Wiki.VIEW, Wiki.EDIT, Wiki.COMMENT, Wiki.ATTACH, Wiki.RESTRICT, Wiki.ADMINISTER);

    private final Wiki wiki;

    HostSpacePermissionManager(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public void savePermission(SpacePermission permission) {
        if (!TYPES.contains(permission.getType())) {
            throw new UnsupportedOperationException("savePermission of type " + permission.getType());
        }
        refuseStrangers(permission);
        wiki.give(permission.getSpace().getKey(), grant(permission));
    }

    @Override
    public void removePermission(SpacePermission permission) {
        refuseStrangers(permission);
        wiki.take(permission.getSpace().getKey(), grant(permission));
    }

    private void refuseStrangers(SpacePermission permission) {
        WikiUser asking = HostUser.asking();
        if (!wiki.isPermitted(asking, Wiki.ADMINISTER, permission.getSpace().getKey())) {
            String name = asking == null ? "nobody" : asking.name();
            throw new IllegalStateException(name + " may not set permissions in "
                    + permission.getSpace().getKey());
        }
    }

    private static SpaceGrant grant(SpacePermission permission) {
        return new SpaceGrant(permission.getType(), holder(permission));
    }

    private static PermissionHolder holder(SpacePermission permission) {
        if (permission.isGroupPermission()) {
            return PermissionHolder.group(permission.getGroup());
        }
        return permission.isUserPermission()
                ? PermissionHolder.user(HostUser.wikiUser(permission.getUserSubject()))
                : PermissionHolder.anonymous();
    }

    /** Everybody who may log in may use the wiki. */
    @Override
    public List<SpacePermission> getGlobalPermissions() {
        return List.of(SpacePermission.createGroupSpacePermission(
                SpacePermission.USE_CONFLUENCE_PERMISSION, null, JdbcWiki.EVERYBODY));
    }
}
