package dk.albertslund.devhost.service;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import dk.albertslund.devhost.wiki.WikiPage;

/** A page of the wiki as Confluence's type. */
public final class HostPage extends Page {
    private final WikiPage page;

    private final boolean isTrashed;

    public HostPage(WikiPage page) {
        this(page, false);
    }

    HostPage(WikiPage page, boolean isTrashed) {
        this.page = page;
        this.isTrashed = isTrashed;
    }

    @Override
    public boolean isDeleted() {
        return isTrashed;
    }

    WikiPage page() {
        return page;
    }

    @Override
    public long getId() {
        return page.id();
    }

    @Override
    public String getTitle() {
        return page.title();
    }

    @Override
    public String getBodyAsString() {
        return page.body();
    }

    @Override
    public Space getSpace() {
        return new Space() {
            @Override
            public String getKey() {
                return page.spaceKey();
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostPage && page.id() == ((HostPage) other).page.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(page.id());
    }

    @Override
    public String toString() {
        return "page " + page.id() + " " + page.title();
    }
}
