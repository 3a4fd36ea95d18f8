package com.atlassian.confluence.api.model;

/** JSON as text. Source: declarations of Confluence 8.7.2. */
public class JsonString {
    private final String value;

    public JsonString(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }
}
