package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;

/** Source: create-content plugin 18.7.17. Published after the space is saved and before its pages are made. */
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
