package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.wiki.WikiPage;

/** What somebody is writing: a page that is there already ({@code id} above 0), or one that will be. */
public record PageDraft(long id, String spaceKey, long parentId, String title, String body, int basedOn) {
    static PageDraft of(WikiPage page) {
        return new PageDraft(page.id(), page.spaceKey(), page.parentId(), page.title(), page.body(), page.version());
    }

    /** With what the form says; a browser sends lines ending in CR LF, the wiki keeps LF. */
    PageDraft written(Exchange exchange) {
        int version = id == 0 ? 0 : (int) exchange.number("version");
        return new PageDraft(
                id,
                spaceKey,
                parentId,
                exchange.parameter("title"),
                exchange.parameter("body").replace("\r\n", "\n"),
                version);
    }

    PageDraft basedOn(int version) {
        return new PageDraft(id, spaceKey, parentId, title, body, version);
    }

    public boolean isNew() {
        return id == 0;
    }
}
