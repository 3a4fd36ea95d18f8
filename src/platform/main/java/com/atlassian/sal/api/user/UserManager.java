package com.atlassian.sal.api.user;

/** Source: SAL, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface UserManager {
    /** Null when nobody is logged in. */
    UserKey getRemoteUserKey();

    /** Null when there is no such user. */
    UserProfile getUserProfile(UserKey userKey);

    /** Null when there is no such user. */
    UserProfile getUserProfile(String username);

    /** Whether the user administers the product. */
    boolean isAdmin(UserKey userKey);
}
