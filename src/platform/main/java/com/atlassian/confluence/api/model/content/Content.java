package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

/** A page or another thing that people write, for asking after it. Source: Confluence Javadoc 8.9.3. */
public class Content {
    private final ContentId id;

    private Content(ContentId id) {
        this.id = id;
    }

    public static ContentBuilder builder() {
        return new ContentBuilder();
    }

    public ContentId getId() {
        return id;
    }

    public static class ContentBuilder {
        private ContentId id;

        public ContentBuilder id(ContentId id) {
            this.id = id;
            return this;
        }

        public Content build() {
            return new Content(id);
        }
    }
}
