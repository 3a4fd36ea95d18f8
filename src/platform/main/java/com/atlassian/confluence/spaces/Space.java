package com.atlassian.confluence.spaces;

import com.atlassian.confluence.security.SpacePermission;
import java.util.List;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public class Space {
    public String getKey() {
        throw new UnsupportedOperationException("stub");
    }

    public String getName() {
        throw new UnsupportedOperationException("stub");
    }

    /** Source: totallytot/ScriptRunner CleanGroupPermissions.groovy (no version), ScriptRunner's documentation. The list that the wiki itself works on: copy it before you change anything. */
    public List<SpacePermission> getPermissions() {
        throw new UnsupportedOperationException("stub");
    }
}
