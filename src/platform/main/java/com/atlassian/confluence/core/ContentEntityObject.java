package com.atlassian.confluence.core;

/** Source: Confluence Javadoc 8.9.3, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public abstract class ContentEntityObject {
    public long getId() {
        throw new UnsupportedOperationException("stub");
    }

    public String getTitle() {
        throw new UnsupportedOperationException("stub");
    }

    /** Whether it is in the trash. */
    public boolean isDeleted() {
        throw new UnsupportedOperationException("stub");
    }

    public String getBodyAsString() {
        throw new UnsupportedOperationException("stub");
    }
}
