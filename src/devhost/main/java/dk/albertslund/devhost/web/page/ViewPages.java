package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.render.StorageFormatException;
import dk.albertslund.devhost.web.Addresses;
import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.Frame;
import dk.albertslund.devhost.web.Refused;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A page as its readers see it. */
public final class ViewPages {
    private static final String DISPLAY = "/display/";

    private ViewPages() {}

    public static void addTo(Routes routes) {
        routes.addUnder(DISPLAY, ViewPages::display)
                .add("/pages/viewpage.action", exchange -> show(exchange, requested(exchange)));
    }

    /** The page named by {@code pageId}, when the person may view it. */
    static WikiPage requested(Exchange exchange) {
        WikiPage page = exchange.site().wiki().page(exchange.number("pageId")).orElseThrow(Refused::notFound);
        return viewable(exchange, page);
    }

    /** In a space that the person may not see, the page is not there at all. */
    private static WikiPage viewable(Exchange exchange, WikiPage page) {
        JdbcWiki wiki = exchange.site().wiki();
        if (!wiki.isPermitted(exchange.user(), Wiki.VIEW, page.spaceKey())) {
            throw Refused.notFound();
        }
        if (!wiki.mayView(exchange.user(), page)) {
            throw Refused.forbidden();
        }
        return page;
    }

    private static void display(Exchange exchange) throws IOException {
        String[] parts = exchange.path().substring(DISPLAY.length()).split("/", 2);
        JdbcWiki wiki = exchange.site().wiki();
        WikiSpace space = wiki.space(parts[0])
                .filter(found -> wiki.isPermitted(exchange.user(), Wiki.VIEW, found.key()))
                .orElseThrow(Refused::notFound);
        Optional<WikiPage> page = parts.length == 1 || parts[1].isEmpty()
                ? wiki.page(space.homePageId())
                : wiki.page(space.key(), parts[1].replace('+', ' '));
        show(exchange, viewable(exchange, page.orElseThrow(Refused::notFound)));
    }

    private static void show(Exchange exchange, WikiPage page) throws IOException {
        JdbcWiki wiki = exchange.site().wiki();
        WikiSpace space = wiki.space(page.spaceKey()).orElseThrow(Refused::notFound);
        Map<String, Object> model = new HashMap<>();
        model.put("bodyHtml", body(exchange, page));
        model.put("above", above(wiki, page));
        model.put("author", author(wiki, page));
        model.put("labels", wiki.labels(page.id()));
        model.put("isRestricted", !wiki.viewRestrictions(page.id()).isEmpty());
        model.put("mayEdit", wiki.mayEdit(exchange.user(), page));
        model.put("isHome", space.homePageId() == page.id());
        new Frame(exchange)
                .title(page.title())
                .page(page)
                .context("page", "viewcontent")
                .show("view", model);
    }

    private static String body(Exchange exchange, WikiPage page) {
        try {
            return exchange.site().engine().renderer().toView(page.body(), page, page.spaceKey(), "display");
        } catch (StorageFormatException e) {
            return exchange.site()
                    .templates()
                    .render("illformed", Map.of("message", e.getMessage(), "title", exchange.text("view.illformed")));
        }
    }

    /** The pages from the top of the tree down to the one above this. */
    private static Deque<Map<String, String>> above(JdbcWiki wiki, WikiPage page) {
        Deque<Map<String, String>> path = new ArrayDeque<>();
        Optional<WikiPage> next = wiki.page(page.parentId());
        while (next.isPresent()) {
            path.addFirst(Map.of("title", next.get().title(), "address", Addresses.of(next.get())));
            next = wiki.page(next.get().parentId());
        }
        return path;
    }

    static String author(JdbcWiki wiki, WikiPage page) {
        return Optional.ofNullable(page.modifierKey())
                .flatMap(wiki::userByKey)
                .map(WikiUser::fullName)
                .orElse("");
    }
}
