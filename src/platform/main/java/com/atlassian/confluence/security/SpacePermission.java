package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;

/** Source: Confluence Javadoc 8.9.3; type imported by atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). A value: it holds what it was made with, as there. */
public class SpacePermission {
    public static final String VIEWSPACE_PERMISSION = "VIEWSPACE";
    public static final String CREATEEDIT_PAGE_PERMISSION = "EDITSPACE";
    public static final String COMMENT_PERMISSION = "COMMENT";
    public static final String ADMINISTER_SPACE_PERMISSION = "SETSPACEPERMISSIONS";

    private final String type;
    private final Space space;
    private final ConfluenceUser userSubject;

    private SpacePermission(String type, Space space, ConfluenceUser userSubject) {
        this.type = type;
        this.space = space;
        this.userSubject = userSubject;
    }

    public static SpacePermission createUserSpacePermission(String type, Space space, ConfluenceUser subject) {
        return new SpacePermission(type, space, subject);
    }

    public String getType() {
        return type;
    }

    public Space getSpace() {
        return space;
    }

    public ConfluenceUser getUserSubject() {
        return userSubject;
    }
}
