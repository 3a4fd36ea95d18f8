package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.render.StorageFormatException;
import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.PageUrls;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The editor: a page's storage format with a preview. Content that cannot be saved stays in the form, with the reason
 * above it.
 */
public final class EditorController {
    private EditorController() {}

    public static void addTo(Routes routes) {
        routes.change("/pages/editpage.action", EditorController::edit)
                .change("/pages/createpage.action", EditorController::create);
    }

    private static void edit(Exchange exchange) throws IOException {
        answer(exchange, PageDraft.of(RequestedContent.editablePage(exchange)));
    }

    private static void create(Exchange exchange) throws IOException {
        WikiSpace space = RequestedContent.space(exchange, exchange.parameter("spaceKey"), Wiki.EDIT);
        long parent = exchange.parameter("fromPageId").isEmpty() ? space.homePageId() : exchange.number("fromPageId");
        boolean isOfSpace = exchange.site()
                .wiki()
                .page(parent)
                .filter(page -> page.spaceKey().equals(space.key()))
                .isPresent();
        answer(
                exchange,
                new PageDraft(0, space.key(), isOfSpace ? parent : 0, exchange.parameter("title"), "<p></p>", 0));
    }

    private static void answer(Exchange exchange, PageDraft saved) throws IOException {
        if (!exchange.isPost()) {
            show(exchange, saved, "", "");
            return;
        }
        PageDraft draft = saved.written(exchange);
        String preview;
        try {
            preview = preview(exchange, draft);
        } catch (StorageFormatException | UnsupportedOperationException e) {
            show(exchange, draft, exchange.text("edit.illformed", e.getMessage()), "");
            return;
        }
        if (exchange.has("preview")) {
            show(exchange, draft, "", preview);
        } else {
            save(exchange, draft);
        }
    }

    private static String preview(Exchange exchange, PageDraft draft) {
        WikiPage page = exchange.site().wiki().page(draft.id()).orElse(null);
        return exchange.site().runtime().renderer().toView(draft.body(), page, draft.spaceKey(), "preview");
    }

    private static void save(Exchange exchange, PageDraft draft) throws IOException {
        JdbcWiki wiki = exchange.site().wiki();
        try {
            WikiPage page = draft.isNew()
                    ? exchange.site()
                            .lifecycle()
                            .make(draft.spaceKey(), draft.parentId(), draft.title(), draft.body(), exchange.user())
                    : exchange.site()
                            .lifecycle()
                            .edit(draft.id(), draft.basedOn(), draft.title(), draft.body(), exchange.user());
            exchange.redirect(PageUrls.of(page));
        } catch (WikiException e) {
            exchange.status(e.key().equals("page.conflict") ? 409 : 400);
            int current = wiki.page(draft.id()).map(WikiPage::version).orElse(0);
            show(exchange, draft.basedOn(current), exchange.text(e), "");
        }
    }

    private static void show(Exchange exchange, PageDraft draft, String error, String preview) throws IOException {
        if (!error.isEmpty() && !exchange.hasStatus()) {
            exchange.status(400);
        }
        JdbcWiki wiki = exchange.site().wiki();
        PageLayout layout = new PageLayout(exchange)
                .title(exchange.text(draft.isNew() ? "edit.new" : "edit.title"))
                .context("editor");
        if (draft.isNew()) {
            layout.space(wiki.space(draft.spaceKey()).orElseThrow());
        } else {
            layout.page(wiki.page(draft.id()).orElseThrow());
        }
        Map<String, Object> model = new HashMap<>();
        model.put("draft", draft);
        model.put("error", error);
        model.put("previewHtml", preview);
        layout.show("edit", model);
    }
}
