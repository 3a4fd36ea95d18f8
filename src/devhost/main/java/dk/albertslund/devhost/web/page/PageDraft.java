package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.wiki.WikiPage;

/** The content of the editor's form: an existing page ({@code id} above 0) or a new one. */
public record PageDraft(long id, String spaceKey, long parentId, String title, String body, int basedOn) {
    static PageDraft of(WikiPage page) {
        return new PageDraft(page.id(), page.spaceKey(), page.parentId(), page.title(), page.body(), page.version());
    }

    /** With the form's values; a browser sends lines ending in CR LF, the wiki stores LF. */
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
