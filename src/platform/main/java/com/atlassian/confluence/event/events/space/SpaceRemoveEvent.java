package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). The constructor is the development host's; the plugin only reads. */
public class SpaceRemoveEvent extends SpaceEvent {
    public SpaceRemoveEvent(Space space) {
        super(space);
    }
}
