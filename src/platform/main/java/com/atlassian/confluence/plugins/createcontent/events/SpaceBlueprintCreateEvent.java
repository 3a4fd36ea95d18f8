package com.atlassian.confluence.plugins.createcontent.events;

import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;

/** Source: create-content plugin 4.0.15 (Confluence 5.5.3) to 18.7.17; deprecated, and kept as the parent of the newer event. */
public class SpaceBlueprintCreateEvent extends SpaceEvent {
    private final SpaceBlueprint spaceBlueprint;
    private final ConfluenceUser creator;
    private final Map<String, Object> context;

    public SpaceBlueprintCreateEvent(
            Object source,
            Space space,
            SpaceBlueprint spaceBlueprint,
            ConfluenceUser creator,
            Map<String, Object> context) {
        super(space);
        this.spaceBlueprint = spaceBlueprint;
        this.creator = creator;
        this.context = context;
    }

    public Map<String, Object> getContext() {
        return context;
    }

    public SpaceBlueprint getSpaceBlueprint() {
        return spaceBlueprint;
    }

    public ConfluenceUser getCreator() {
        return creator;
    }
}
