package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 4f1f479 (compiled for Confluence 10.0.1). */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    public Space getSpace() {
        throw new UnsupportedOperationException("stub");
    }
}
