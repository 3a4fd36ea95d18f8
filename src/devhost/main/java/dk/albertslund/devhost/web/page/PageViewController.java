package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.PageUrls;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Shows a page. */
public final class PageViewController {
    private static final String DISPLAY = "/display/";

    private PageViewController() {}

    public static void addTo(Routes routes) {
        routes.addUnder(DISPLAY, PageViewController::display)
                .add("/pages/viewpage.action", exchange -> show(exchange, RequestedContent.page(exchange)));
    }

    private static void display(Exchange exchange) throws IOException {
        String[] parts = exchange.path().substring(DISPLAY.length()).split("/", 2);
        JdbcWiki wiki = exchange.site().wiki();
        WikiSpace space = RequestedContent.space(exchange, parts[0]);
        Optional<WikiPage> page = parts.length == 1 || parts[1].isEmpty()
                ? wiki.page(space.homePageId())
                : wiki.page(space.key(), parts[1].replace('+', ' '));
        show(exchange, RequestedContent.viewable(exchange, page.orElseThrow(RefusedException::notFound)));
    }

    private static void show(Exchange exchange, WikiPage page) throws IOException {
        JdbcWiki wiki = exchange.site().wiki();
        boolean isHome = wiki.space(page.spaceKey())
                .filter(space -> space.homePageId() == page.id())
                .isPresent();
        Map<String, Object> model = new HashMap<>();
        model.put("bodyHtml", RequestedContent.body(exchange, page, "display"));
        model.put("above", above(wiki, page));
        model.put("author", RequestedContent.author(wiki, page));
        model.put("labels", wiki.labels(page.id()));
        model.put("isRestricted", !wiki.viewRestrictions(page.id()).isEmpty());
        model.put("mayEdit", exchange.site().isWritable() && wiki.mayEdit(exchange.user(), page));
        model.put("isHome", isHome);
        new PageLayout(exchange)
                .title(page.title())
                .page(page)
                .context("page", "viewcontent")
                .show("view", model);
    }

    /** The pages from the top of the tree down to the one above this. */
    private static Deque<Map<String, String>> above(JdbcWiki wiki, WikiPage page) {
        Deque<Map<String, String>> path = new ArrayDeque<>();
        Optional<WikiPage> next = wiki.page(page.parentId());
        while (next.isPresent()) {
            path.addFirst(Map.of("title", next.get().title(), "address", PageUrls.of(next.get())));
            next = wiki.page(next.get().parentId());
        }
        return path;
    }
}
