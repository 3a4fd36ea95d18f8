package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;

/** Source: Confluence Javadoc 8.9.3; bootstrapi 4c9d6271 (compiled for Confluence 10.2.15). A value: it holds what it was made with, as there. */
public class SpacePermission {
    public static final String VIEWSPACE_PERMISSION = "VIEWSPACE";
    public static final String CREATEEDIT_PAGE_PERMISSION = "EDITSPACE";
    public static final String COMMENT_PERMISSION = "COMMENT";
    public static final String CREATE_ATTACHMENT_PERMISSION = "CREATEATTACHMENT";
    public static final String SET_PAGE_PERMISSIONS_PERMISSION = "SETPAGEPERMISSIONS";
    public static final String EXPORT_SPACE_PERMISSION = "EXPORTSPACE";
    public static final String ADMINISTER_SPACE_PERMISSION = "SETSPACEPERMISSIONS";
    public static final String USE_CONFLUENCE_PERMISSION = "USECONFLUENCE";

    private final String type;
    private final Space space;
    private final String group;
    private final ConfluenceUser userSubject;

    private SpacePermission(String type, Space space, String group, ConfluenceUser userSubject) {
        this.type = type;
        this.space = space;
        this.group = group;
        this.userSubject = userSubject;
    }

    public static SpacePermission createUserSpacePermission(String type, Space space, ConfluenceUser subject) {
        return new SpacePermission(type, space, null, subject);
    }

    public static SpacePermission createGroupSpacePermission(String type, Space space, String group) {
        return new SpacePermission(type, space, group, null);
    }

    public static SpacePermission createAnonymousSpacePermission(String type, Space space) {
        return new SpacePermission(type, space, null, null);
    }

    public String getType() {
        return type;
    }

    public Space getSpace() {
        return space;
    }

    /** Null unless it is a group's. */
    public String getGroup() {
        return group;
    }

    /** Null unless it is a user's. */
    public ConfluenceUser getUserSubject() {
        return userSubject;
    }

    public boolean isGroupPermission() {
        return group != null;
    }

    public boolean isUserPermission() {
        return userSubject != null;
    }
}
