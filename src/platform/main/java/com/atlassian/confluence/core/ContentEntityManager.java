package com.atlassian.confluence.core;

/** Source: Confluence Javadoc 9.2.4, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public interface ContentEntityManager {
    /** Null when nothing has that id; what is in the trash is told too. */
    ContentEntityObject getById(long id);

    /** Source: Confluence Javadoc 8.0.0 to 9.0.3. Stores something new, in the name of who is logged in; checks no permission. */
    void saveContentEntity(ContentEntityObject content, SaveContext context);
}
