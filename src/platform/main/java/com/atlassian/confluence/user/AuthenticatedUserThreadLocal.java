package com.atlassian.confluence.user;

/** Who asks in this thread. Source: Confluence Javadoc 9.0.3, atlassian-slack-integration-server (compiled for Confluence 10.0.1). */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    public static ConfluenceUser get() {
        return USER.get();
    }

    public static void set(ConfluenceUser user) {
        USER.set(user);
    }
}
