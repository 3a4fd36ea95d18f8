package com.atlassian.confluence.core;

/** Source: Confluence Javadoc 8.9.3, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    public String getSpaceKey() {
        throw new UnsupportedOperationException("stand-in");
    }
}
