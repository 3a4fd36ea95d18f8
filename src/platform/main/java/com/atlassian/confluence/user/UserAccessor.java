package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface UserAccessor {
    /** Null when no user has that name. */
    ConfluenceUser getUserByName(String name);

    /** Null when the user is gone; a removed user is not made up. */
    ConfluenceUser getExistingUserByKey(UserKey key);
}
