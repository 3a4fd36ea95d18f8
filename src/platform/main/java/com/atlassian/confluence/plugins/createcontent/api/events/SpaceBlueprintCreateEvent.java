package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;

/** Source: create-content plugin 18.7.17. Published after the space is saved and before its pages are made. */
public class SpaceBlueprintCreateEvent
        extends com.atlassian.confluence.plugins.createcontent.events.SpaceBlueprintCreateEvent {
    public SpaceBlueprintCreateEvent(
            Object source,
            Space space,
            SpaceBlueprint spaceBlueprint,
            ConfluenceUser creator,
            Map<String, Object> context) {
        super(source, space, spaceBlueprint, creator, context);
    }
}
