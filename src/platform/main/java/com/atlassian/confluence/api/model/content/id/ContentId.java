package com.atlassian.confluence.api.model.content.id;

/** Source: Confluence Javadoc 8.9.3. */
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
