package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/** One for a moved tree. Source: Confluence Javadoc 8.9.3. The constructor is the development host's; the plugin only reads. */
public class PageMoveEvent extends PageEvent {
    private final List<Page> moved;
    private final Space oldSpace;

    public PageMoveEvent(Page page, List<Page> moved, Space oldSpace) {
        super(page);
        this.moved = List.copyOf(moved);
        this.oldSpace = oldSpace;
    }

    public List<Page> getMovedPageList() {
        return moved;
    }

    public Space getOldSpace() {
        return oldSpace;
    }
}
