package com.atlassian.confluence.api.model;

/** A part of an answer that is left out unless it is asked for by name. Source: Confluence Javadoc 8.9.3. */
public class Expansion {
    private final String propertyName;

    public Expansion(String propertyName) {
        this.propertyName = propertyName;
    }

    public String getPropertyName() {
        return propertyName;
    }
}
