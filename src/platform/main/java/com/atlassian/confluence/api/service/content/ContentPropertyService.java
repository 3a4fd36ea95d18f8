package com.atlassian.confluence.api.service.content;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.JsonContentProperty;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.finder.SingleFetcher;

/**
 * Properties of pages, kept for the person who asks: who may not see the page finds nothing, who may not edit it is
 * refused with an exception. Source: Confluence Javadoc 8.9.3, the same since 7.0; not yet seen in a source compiled for
 * Confluence 10.
 */
public interface ContentPropertyService {
    ContentPropertyFinder find(Expansion... expansions);

    JsonContentProperty create(JsonContentProperty property);

    /** The property must carry the version after the one that stands. */
    JsonContentProperty update(JsonContentProperty property);

    interface ParameterContentPropertyFinder extends SingleFetcher<JsonContentProperty> {
        ParameterContentPropertyFinder withContentId(ContentId contentId);

        ParameterContentPropertyFinder withPropertyKey(String key);
    }

    interface ContentPropertyFinder extends ParameterContentPropertyFinder {}
}
