package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.service.WikiLife;
import dk.albertslund.devhost.web.Addresses;
import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.Frame;
import dk.albertslund.devhost.web.Refused;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where pages stand: moving and copying them, alone or with all under them, and what lies in a space's trash. */
public final class PlacePages {
    private PlacePages() {}

    public static void addTo(Routes routes) {
        routes.change("/pages/placepage.action", PlacePages::place)
                .change("/spaces/trash.action", PlacePages::trash)
                .change("/spaces/archivespace.action", PlacePages::archive);
    }

    private static void place(Exchange exchange) throws IOException {
        WikiPage page = Readers.editablePage(exchange);
        if (!exchange.isPost()) {
            show(exchange, page, "");
            return;
        }
        try {
            WikiSpace space = Readers.space(exchange, exchange.parameter("spaceKey"), Wiki.EDIT);
            exchange.redirect(Addresses.of(placed(exchange, page, space)));
        } catch (WikiException e) {
            exchange.status(400);
            show(exchange, page, exchange.text(e));
        }
    }

    private static WikiPage placed(Exchange exchange, WikiPage page, WikiSpace space) {
        WikiLife life = exchange.site().life();
        String title = exchange.parameter("title").strip();
        return switch (exchange.parameter("act")) {
            case "move" -> life.move(page.id(), space.key(), space.homePageId());
            case "copy" -> life.copy(page, space.key(), space.homePageId(), title, exchange.user());
            case "copytree" ->
                life.copyTree(page, space.key(), space.homePageId(), prefix(page, title), exchange.user());
            default -> throw Refused.notFound();
        };
    }

    /** What was written before the page's own title goes before the titles under it too. */
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
        new Frame(exchange)
                .title(exchange.text("place.title"))
                .page(page)
                .show("placepage", Map.of("error", error, "spaces", spaces, "copyTitle", title));
    }

    private static void trash(Exchange exchange) throws IOException {
        WikiSpace space = Readers.space(exchange, exchange.parameter("key"), Wiki.ADMINISTER);
        if (!exchange.isPost()) {
            showTrash(exchange, space, "");
            return;
        }
        JdbcWiki wiki = exchange.site().wiki();
        WikiPage page = wiki.trashedPage(exchange.number("pageId"))
                .filter(found -> found.spaceKey().equals(space.key()))
                .orElseThrow(Refused::notFound);
        try {
            if (exchange.has("restore")) {
                exchange.redirect(Addresses.of(exchange.site().life().restore(page.id())));
            } else {
                exchange.site().life().purge(page.id());
                exchange.redirect("/spaces/trash.action?key=" + Addresses.encode(space.key()));
            }
        } catch (WikiException e) {
            exchange.status(400);
            showTrash(exchange, space, exchange.text(e));
        }
    }

    private static void showTrash(Exchange exchange, WikiSpace space, String error) throws IOException {
        new Frame(exchange)
                .title(exchange.text("trash.title"))
                .space(space)
                .show(
                        "trash",
                        Map.of("error", error, "pages", exchange.site().wiki().trash(space.key())));
    }

    private static void archive(Exchange exchange) throws IOException {
        WikiSpace space = Readers.space(exchange, exchange.parameter("key"), Wiki.ADMINISTER);
        if (!exchange.isPost()) {
            throw Refused.notFound();
        }
        exchange.site().life().archive(space.key());
        exchange.redirect(Addresses.ofSpace(space.key()));
    }
}
