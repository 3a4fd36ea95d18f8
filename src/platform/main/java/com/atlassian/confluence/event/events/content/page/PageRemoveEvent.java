package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Source: Confluence Javadoc 8.9.3. The constructor is the development host's; the plugin only reads. */
public class PageRemoveEvent extends PageEvent {
    public PageRemoveEvent(Page page) {
        super(page);
    }
}
