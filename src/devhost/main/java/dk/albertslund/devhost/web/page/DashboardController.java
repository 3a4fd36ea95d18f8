package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.PageUrls;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import java.io.IOException;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The dashboard, the space directory, and the search in titles and texts. */
public final class DashboardController {
    private static final int LATEST = 15;
    private static final int LATEST_LOOKED_AT = 200;
    private static final int MOST_FOUND = 100;

    /** A page in a list. */
    public record PageRow(String title, String address, String space, String author, Instant modified) {
        static PageRow of(JdbcWiki wiki, WikiPage page) {
            return new PageRow(
                    page.title(),
                    PageUrls.of(page),
                    wiki.space(page.spaceKey()).map(WikiSpace::name).orElse(""),
                    RequestedContent.author(wiki, page),
                    page.modified());
        }
    }

    private DashboardController() {}

    public static void addTo(Routes routes) {
        routes.add("/", DashboardController::dashboard)
                .add("/index.action", DashboardController::dashboard)
                .add("/dashboard.action", DashboardController::dashboard)
                .add("/spacedirectory", DashboardController::spaces)
                .add("/spacedirectory/view.action", DashboardController::spaces)
                .add("/dosearchsite.action", DashboardController::search);
    }

    private static void dashboard(Exchange exchange) throws IOException {
        JdbcWiki wiki = exchange.site().wiki();
        List<PageRow> latest = visible(exchange, wiki.latestPages(LATEST_LOOKED_AT), LATEST);
        new PageLayout(exchange)
                .title(exchange.text("dashboard.title"))
                .context("dashboard")
                .show("dashboard", Map.of("spaces", viewable(exchange), "latest", latest));
    }

    private static void spaces(Exchange exchange) throws IOException {
        new PageLayout(exchange)
                .title(exchange.text("spaces.title"))
                .show("spaces", Map.of("spaces", viewable(exchange)));
    }

    private static void search(Exchange exchange) throws IOException {
        String words = exchange.parameter("queryString").strip();
        List<PageRow> found = words.isEmpty() ? List.of() : visible(exchange, found(exchange, words), MOST_FOUND);
        new PageLayout(exchange)
                .title(exchange.text("search.title"))
                .show("search", Map.of("words", words, "found", found));
    }

    /** Matches of the current titles first, then those of the index. */
    private static List<WikiPage> found(Exchange exchange, String words) {
        JdbcWiki wiki = exchange.site().wiki();
        Stream<WikiPage> indexed =
                exchange.site().runtime().index().find(words).stream().flatMap(id -> wiki.page(id).stream());
        return Stream.concat(wiki.pagesTitled(words).stream(), indexed)
                .distinct()
                .toList();
    }

    private static List<PageRow> visible(Exchange exchange, List<WikiPage> pages, int most) {
        JdbcWiki wiki = exchange.site().wiki();
        return pages.stream()
                .filter(page -> wiki.mayView(exchange.user(), page))
                .limit(most)
                .map(page -> PageRow.of(wiki, page))
                .toList();
    }

    private static List<WikiSpace> viewable(Exchange exchange) {
        JdbcWiki wiki = exchange.site().wiki();
        Set<String> keys = wiki.permittedSpaceKeys(exchange.user(), Wiki.VIEW);
        Collator alphabet = Collator.getInstance(exchange.locale());
        return wiki.spaces().stream()
                .filter(space -> keys.contains(space.key()))
                .sorted(Comparator.comparing(WikiSpace::name, alphabet))
                .toList();
    }
}
