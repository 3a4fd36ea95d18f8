package dk.albertslund.devhost.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;

/** The wiki's pages by id and by space, without a permission check, as in Confluence. */
final class HostPageManager implements PageManager {
    private final Wiki wiki;
    private final EventPublisher events;

    HostPageManager(Wiki wiki, EventPublisher events) {
        this.wiki = wiki;
        this.events = events;
    }

    @Override
    public ContentEntityObject getById(long id) {
        return wiki.page(id)
                .map(HostPage::new)
                .or(() -> wiki.trashedPage(id).map(page -> new HostPage(page, true)))
                .orElse(null);
    }

    /** Makes a page below another one. The host sends no mails, so it refuses to save where Confluence would send some. */
    @Override
    public void saveContentEntity(ContentEntityObject content, SaveContext context) {
        if (!(content instanceof Page page) || page.getParent() == null) {
            throw new UnsupportedOperationException(
                    "saveContentEntity of something else than a page below another one");
        }
        if (context != DefaultSaveContext.SUPPRESS_NOTIFICATIONS) {
            throw new UnsupportedOperationException("saveContentEntity with mails to those who watch the page");
        }
        WikiPage made = wiki.createPage(
                page.getSpace().getKey(),
                page.getParent().getId(),
                page.getTitle(),
                page.getBodyAsString(),
                RequestScope.current().user());
        events.publish(new PageCreateEvent(new HostPage(made)));
    }

    @Override
    public List<Page> getPages(Space space, boolean currentOnly) {
        if (!currentOnly) {
            throw new UnsupportedOperationException("getPages with those in the trash");
        }
        return wiki.pages(space.getKey()).stream().<Page>map(HostPage::new).toList();
    }

    @Override
    public Page getPage(String spaceKey, String title) {
        return wiki.page(spaceKey, title).map(HostPage::new).orElse(null);
    }

    /** Checks no permission, as in Confluence. */
    @Override
    public void renamePage(AbstractPage page, String newTitle) {
        WikiPage now = wiki.page(page.getId()).orElseThrow();
        wiki.updatePage(
                now.id(),
                now.version(),
                newTitle,
                now.body(),
                RequestScope.current().user());
    }
}
