package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.service.ContentLifecycleService;
import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.PageUrls;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Moves and copies pages, alone or with their descendants, and shows a space's trash. */
public final class PageMoveController {
    private PageMoveController() {}

    public static void addTo(Routes routes) {
        routes.change("/pages/placepage.action", PageMoveController::place)
                .change("/spaces/trash.action", PageMoveController::trash)
                .change("/spaces/archivespace.action", PageMoveController::archive);
    }

    private static void place(Exchange exchange) throws IOException {
        WikiPage page = RequestedContent.editablePage(exchange);
        if (!exchange.isPost()) {
            show(exchange, page, "");
            return;
        }
        try {
            WikiSpace space = RequestedContent.space(exchange, exchange.parameter("spaceKey"), Wiki.EDIT);
            exchange.redirect(PageUrls.of(placed(exchange, page, space)));
        } catch (WikiException e) {
            exchange.status(400);
            show(exchange, page, exchange.text(e));
        }
    }

    private static WikiPage placed(Exchange exchange, WikiPage page, WikiSpace space) {
        ContentLifecycleService lifecycle = exchange.site().lifecycle();
        String title = exchange.parameter("title").strip();
        return switch (exchange.parameter("act")) {
            case "move" -> lifecycle.move(page.id(), space.key(), space.homePageId(), exchange.user());
            case "copy" -> lifecycle.copy(page, space.key(), space.homePageId(), title, exchange.user());
            case "copytree" ->
                lifecycle.copyTree(page, space.key(), space.homePageId(), prefix(page, title), exchange.user());
            default -> throw RefusedException.notFound();
        };
    }

    /** The prefix of the copied page's title becomes the prefix of its descendants' titles. */
    private static String prefix(WikiPage page, String title) {
        return title.endsWith(page.title())
                ? title.substring(0, title.length() - page.title().length())
                : title + " - ";
    }

    private static void show(Exchange exchange, WikiPage page, String error) throws IOException {
        JdbcWiki wiki = exchange.site().wiki();
        List<WikiSpace> spaces = wiki.spaces().stream()
                .filter(space -> wiki.isPermitted(exchange.user(), Wiki.EDIT, space.key()))
                .toList();
        String title = exchange.text("place.copy.title", page.title());
        new PageLayout(exchange)
                .title(exchange.text("place.title"))
                .page(page)
                .show("placepage", Map.of("error", error, "spaces", spaces, "copyTitle", title));
    }

    private static void trash(Exchange exchange) throws IOException {
        WikiSpace space = RequestedContent.space(exchange, exchange.parameter("key"), Wiki.ADMINISTER);
        if (!exchange.isPost()) {
            showTrash(exchange, space, "");
            return;
        }
        JdbcWiki wiki = exchange.site().wiki();
        WikiPage page = wiki.trashedPage(exchange.number("pageId"))
                .filter(found -> found.spaceKey().equals(space.key()))
                .orElseThrow(RefusedException::notFound);
        try {
            if (exchange.has("restore")) {
                exchange.redirect(PageUrls.of(exchange.site().lifecycle().restore(page.id())));
            } else {
                exchange.site().lifecycle().purge(page.id());
                exchange.redirect("/spaces/trash.action?key=" + PageUrls.encode(space.key()));
            }
        } catch (WikiException e) {
            exchange.status(400);
            showTrash(exchange, space, exchange.text(e));
        }
    }

    private static void showTrash(Exchange exchange, WikiSpace space, String error) throws IOException {
        new PageLayout(exchange)
                .title(exchange.text("trash.title"))
                .space(space)
                .show(
                        "trash",
                        Map.of(
                                "error",
                                error,
                                "pages",
                                exchange.site().wiki().moves().trashed(space.key())));
    }

    private static void archive(Exchange exchange) throws IOException {
        WikiSpace space = RequestedContent.space(exchange, exchange.parameter("key"), Wiki.ADMINISTER);
        if (!exchange.isPost()) {
            throw RefusedException.notFound();
        }
        exchange.site().lifecycle().archive(space.key());
        exchange.redirect(PageUrls.ofSpace(space.key()));
    }
}
