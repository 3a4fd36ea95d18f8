package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1), onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public interface PermissionManager {
    /** A null user is anonymous. */
    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

    <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects);
}
