package com.atlassian.confluence.security;

import java.util.List;

/** Source: Confluence Javadoc 8.9.3; bootstrapi 4c9d6271 (compiled for Confluence 10.2.15). */
public interface SpacePermissionManager {
    /** Refused for somebody who may not set the space's permissions. */
    void savePermission(SpacePermission permission);

    /** One that the space itself has told of. Refused for somebody who may not set the space's permissions. */
    void removePermission(SpacePermission permission);

    /** Who may do what in the wiki as a whole; such a permission has no space. */
    List<SpacePermission> getGlobalPermissions();
}
