package com.atlassian.confluence.core;

/**
 * Source: Confluence Javadoc 8.9.3, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). A new one holds what was
 * set, as there.
 */
public abstract class ContentEntityObject {
    private String title;
    private String body;

    public long getId() {
        throw new UnsupportedOperationException("stub");
    }

    public String getTitle() {
        return set(title);
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Whether it is in the trash. */
    public boolean isDeleted() {
        throw new UnsupportedOperationException("stub");
    }

    public String getBodyAsString() {
        return set(body);
    }

    /** @param body in storage format */
    public void setBodyAsString(String body) {
        this.body = body;
    }

    private static String set(String value) {
        if (value == null) {
            throw new UnsupportedOperationException("stub");
        }
        return value;
    }
}
