package com.atlassian.confluence.security;

/** Source: Confluence Javadoc 8.9.3; type imported by atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface SpacePermissionManager {
    void savePermission(SpacePermission permission);
}
