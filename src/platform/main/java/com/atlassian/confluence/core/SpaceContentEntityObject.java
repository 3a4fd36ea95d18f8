package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 4f1f479 (compiled for Confluence 10.0.1). */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    private Space space;

    public Space getSpace() {
        if (space == null) {
            throw new UnsupportedOperationException("stub");
        }
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }
}
