package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** Source: Confluence Javadoc 10.1.2 (ConfluenceUserResolver, its parent), atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface UserAccessor {
    /** Null when no user has that name. */
    ConfluenceUser getUserByName(String name);

    /** Null when nobody ever had that key; a removed user may still be told, by name alone. */
    ConfluenceUser getUserByKey(UserKey key);

    /** Null when the user is gone; a removed user is not made up. */
    ConfluenceUser getExistingUserByKey(UserKey key);

    /** Source: declarations of Confluence 8. */
    boolean isDeactivated(User user);
}
