package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;

/** Source: Confluence Javadoc 3.5.2 and 10.0.3 (class-use), onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public class PageContext {
    private final ContentEntityObject entity;

    /** @param entity null where nothing is shown */
    public PageContext(ContentEntityObject entity) {
        this.entity = entity;
    }

    public ContentEntityObject getEntity() {
        return entity;
    }
}
