package com.atlassian.confluence.user;

import java.util.concurrent.Callable;

/** Who asks in this thread. Source: Confluence Javadoc 8.9.3. */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    public static ConfluenceUser get() {
        return USER.get();
    }

    public static void set(ConfluenceUser user) {
        USER.set(user);
    }

    /** Runs the task as that user, then as the one before again. */
    public static <T> T asUser(ConfluenceUser user, Callable<T> task) throws Exception {
        ConfluenceUser before = USER.get();
        USER.set(user);
        try {
            return task.call();
        } finally {
            USER.set(before);
        }
    }
}
