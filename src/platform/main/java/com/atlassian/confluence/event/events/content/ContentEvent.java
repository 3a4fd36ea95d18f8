package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

/** Source: Confluence Javadoc 6.1.1, atlassian-slack-integration-server 4f1f479 (compiled for Confluence 10.0.1). */
public abstract class ContentEvent {
    public abstract ContentEntityObject getContent();
}
