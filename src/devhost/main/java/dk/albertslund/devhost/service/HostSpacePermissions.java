package dk.albertslund.devhost.service;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import dk.albertslund.devhost.wiki.Wiki;
import java.util.Set;

/** Gives a person a permission in a space. It asks nobody whether the caller may, as Confluence's does not. */
final class HostSpacePermissions implements SpacePermissionManager {
    private static final Set<String> TYPES = Set.of(Wiki.VIEW, Wiki.EDIT, Wiki.COMMENT, Wiki.ADMINISTER);

    private final Wiki wiki;

    HostSpacePermissions(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public void savePermission(SpacePermission permission) {
        if (!TYPES.contains(permission.getType())) {
            throw new UnsupportedOperationException("savePermission of type " + permission.getType());
        }
        wiki.permitUser(
                permission.getSpace().getKey(),
                permission.getType(),
                permission.getUserSubject().getKey().getStringValue());
    }
}
