package com.atlassian.user;

/** Source: Confluence Javadoc 8.9.3 (com.atlassian.user). */
public interface User {
    String getName();

    String getFullName();

    /** Null or empty for a user without one. */
    String getEmail();
}
