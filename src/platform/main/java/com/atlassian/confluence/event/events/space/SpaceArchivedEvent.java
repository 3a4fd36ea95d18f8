package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Source: Confluence Javadoc 8.9.3. The constructor is the development host's; the plugin only reads. */
public class SpaceArchivedEvent extends SpaceEvent {
    public SpaceArchivedEvent(Space space) {
        super(space);
    }
}
