package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). The constructor is the development host's; the plugin only reads. */
public class PageCreateEvent extends PageEvent {
    public PageCreateEvent(Page page) {
        super(page);
    }
}
