package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** One for each copied page. Source: Confluence Javadoc 8.9.3. The constructor is the development host's; the plugin only reads. */
public class PageCopyEvent extends PageEvent {
    private final Page origin;

    public PageCopyEvent(Page origin, Page destination) {
        super(destination);
        this.origin = origin;
    }

    public Page getOrigin() {
        return origin;
    }

    public Page getDestination() {
        return getPage();
    }
}
