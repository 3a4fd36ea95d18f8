package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.JsonString;

/** A piece of JSON kept with a page under a key. Source: Confluence Javadoc 8.9.3. */
public class JsonContentProperty {
    private final Content content;
    private final String key;
    private final JsonString value;
    private final Version version;

    private JsonContentProperty(ContentPropertyBuilder builder) {
        this.content = builder.content;
        this.key = builder.key;
        this.value = builder.value;
        this.version = builder.version;
    }

    public static ContentPropertyBuilder builder() {
        return new ContentPropertyBuilder();
    }

    public Content getContent() {
        return content;
    }

    public String getKey() {
        return key;
    }

    public JsonString getValue() {
        return value;
    }

    public Version getVersion() {
        return version;
    }

    public static class ContentPropertyBuilder {
        private Content content;
        private String key;
        private JsonString value;
        private Version version;

        public ContentPropertyBuilder content(Content content) {
            this.content = content;
            return this;
        }

        public ContentPropertyBuilder key(String key) {
            this.key = key;
            return this;
        }

        public ContentPropertyBuilder value(JsonString value) {
            this.value = value;
            return this;
        }

        public ContentPropertyBuilder version(Version version) {
            this.version = version;
            return this;
        }

        public JsonContentProperty build() {
            return new JsonContentProperty(this);
        }
    }
}
