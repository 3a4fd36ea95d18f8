package com.atlassian.confluence.api.model.content.id;

/** Source: declarations of Confluence 8.7.2. */
public class ContentId {
    private final long id;

    private ContentId(long id) {
        this.id = id;
    }

    public static ContentId of(long id) {
        return new ContentId(id);
    }

    public long asLong() {
        return id;
    }
}
