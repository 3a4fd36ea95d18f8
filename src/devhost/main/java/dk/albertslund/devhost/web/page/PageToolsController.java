package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.PageUrls;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** History, storage format, exports, labels, restrictions and removal of a page. */
public final class PageToolsController {
    private static final Set<String> EXPORTS = Set.of("pdf", "word", "email");

    /** A version in the history. */
    public record Version(int number, Instant saved, String author) {}

    private PageToolsController() {}

    public static void addTo(Routes routes) {
        routes.add("/pages/history.action", PageToolsController::history)
                .add("/pages/viewstorage.action", PageToolsController::storage)
                .add("/pages/export.action", PageToolsController::export)
                .change("/pages/settings.action", PageToolsController::settings)
                .change("/pages/removepage.action", PageToolsController::remove);
    }

    private static void history(Exchange exchange) throws IOException {
        WikiPage page = RequestedContent.page(exchange);
        JdbcWiki wiki = exchange.site().wiki();
        List<Version> versions = wiki.versions(page.id()).stream()
                .map(version ->
                        new Version(version.version(), version.modified(), RequestedContent.author(wiki, version)))
                .toList();
        new PageLayout(exchange)
                .title(exchange.text("history.of", page.title()))
                .page(page)
                .show("history", Map.of("versions", versions));
    }

    /** The storage format of the current or of an earlier version. */
    private static void storage(Exchange exchange) throws IOException {
        WikiPage page = RequestedContent.page(exchange);
        WikiPage shown = !exchange.has("version") ? page : version(exchange, page);
        new PageLayout(exchange)
                .title(exchange.text("storage.of", page.title()))
                .page(page)
                .show("storage", Map.of("shown", shown));
    }

    private static WikiPage version(Exchange exchange, WikiPage page) {
        long number = exchange.number("version");
        return exchange.site().wiki().versions(page.id()).stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    /** Without scripts and without the wiki's layout, as an exporter gets it. */
    private static void export(Exchange exchange) throws IOException {
        WikiPage page = RequestedContent.page(exchange);
        String type = exchange.parameter("type");
        if (!EXPORTS.contains(type)) {
            throw RefusedException.notFound();
        }
        String body = RequestedContent.body(exchange, page, type);
        exchange.html(exchange.site()
                .templates()
                .render(
                        "export",
                        Map.of(
                                "title",
                                page.title(),
                                "bodyHtml",
                                body,
                                "lang",
                                exchange.locale().getLanguage(),
                                "ctx",
                                exchange.site().contextPath())));
    }

    private static void settings(Exchange exchange) throws IOException {
        WikiPage page = RequestedContent.editablePage(exchange);
        JdbcWiki wiki = exchange.site().wiki();
        if (exchange.isPost()) {
            wiki.label(page.id(), labels(exchange.parameter("labels")));
            restrict(exchange, page);
            exchange.redirect(PageUrls.of(page));
            return;
        }
        new PageLayout(exchange)
                .title(exchange.text("settings.of", page.title()))
                .page(page)
                .show(
                        "settings",
                        Map.of(
                                "labels",
                                String.join(" ", wiki.labels(page.id())),
                                "people",
                                wiki.users(),
                                "chosen",
                                wiki.viewRestrictions(page.id())));
    }

    private static List<String> labels(String written) {
        return Arrays.stream(written.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** The user who restricts a page keeps the permission to view it. */
    private static void restrict(Exchange exchange, WikiPage page) {
        Set<String> people = new HashSet<>(exchange.parameters("person"));
        people.retainAll(
                exchange.site().wiki().users().stream().map(WikiUser::key).toList());
        if (!people.isEmpty()) {
            people.add(exchange.user().key());
        }
        exchange.site().wiki().restrictView(page.id(), people);
    }

    private static void remove(Exchange exchange) throws IOException {
        WikiPage page = RequestedContent.editablePage(exchange);
        boolean isHome = exchange.site()
                .wiki()
                .space(page.spaceKey())
                .filter(space -> space.homePageId() == page.id())
                .isPresent();
        if (isHome) {
            throw RefusedException.forbidden();
        }
        if (exchange.isPost()) {
            exchange.site().lifecycle().trash(page.id());
            exchange.redirect(PageUrls.ofSpace(page.spaceKey()));
            return;
        }
        new PageLayout(exchange).title(exchange.text("remove.page")).page(page).show("removepage", Map.of());
    }
}
