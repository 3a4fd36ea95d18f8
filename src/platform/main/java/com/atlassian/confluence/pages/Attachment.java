package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** Source: Confluence Javadoc 10.1.2, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public class Attachment extends SpaceContentEntityObject {
    public String getFileName() {
        throw new UnsupportedOperationException("stub");
    }
}
