package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public abstract class SpaceEvent {
    private final Space space;

    protected SpaceEvent(Space space) {
        this.space = space;
    }

    public Space getSpace() {
        return space;
    }
}
