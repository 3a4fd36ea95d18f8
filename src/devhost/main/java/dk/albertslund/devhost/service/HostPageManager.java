package dk.albertslund.devhost.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;

/** The wiki's pages by id and by space, without a permission check, as in Confluence. */
final class HostPageManager implements PageManager {
    private final Wiki wiki;

    HostPageManager(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public ContentEntityObject getById(long id) {
        return wiki.page(id)
                .map(HostPage::new)
                .or(() -> wiki.trashedPage(id).map(page -> new HostPage(page, true)))
                .orElse(null);
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
