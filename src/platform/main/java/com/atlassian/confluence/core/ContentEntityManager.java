package com.atlassian.confluence.core;

/** Source: Confluence Javadoc 9.2.4, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public interface ContentEntityManager {
    /** Null when nothing has that id; what is in the trash is told too. */
    ContentEntityObject getById(long id);
}
