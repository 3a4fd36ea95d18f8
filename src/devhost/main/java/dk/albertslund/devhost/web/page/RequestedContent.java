package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.render.StorageFormatException;
import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the page or space that a request names and checks permissions. What the user may not view is answered as not
 * found.
 */
final class RequestedContent {
    private RequestedContent() {}

    /** The page named by {@code pageId}, when the person may view it. */
    static WikiPage page(Exchange exchange) {
        return viewable(
                exchange,
                exchange.site().wiki().page(exchange.number("pageId")).orElseThrow(RefusedException::notFound));
    }

    /** The page named by {@code pageId}, when the person may change it. */
    static WikiPage editablePage(Exchange exchange) {
        WikiPage page = page(exchange);
        if (!exchange.site().wiki().mayEdit(exchange.user(), page)) {
            throw RefusedException.forbidden();
        }
        return page;
    }

    static WikiPage viewable(Exchange exchange, WikiPage page) {
        space(exchange, page.spaceKey());
        if (!exchange.site().wiki().mayView(exchange.user(), page)) {
            throw RefusedException.forbidden();
        }
        return page;
    }

    /** The space of that key, when the person may view it. */
    static WikiSpace space(Exchange exchange, String key) {
        JdbcWiki wiki = exchange.site().wiki();
        return wiki.space(key)
                .filter(found -> wiki.isPermitted(exchange.user(), Wiki.VIEW, found.key()))
                .orElseThrow(RefusedException::notFound);
    }

    /** The space of that key, when the person holds the permission in it. */
    static WikiSpace space(Exchange exchange, String key, String permission) {
        WikiSpace space = space(exchange, key);
        if (!exchange.site().wiki().isPermitted(exchange.user(), permission, space.key())) {
            throw RefusedException.forbidden();
        }
        return space;
    }

    /** The last modifier's full name, empty when unknown. */
    static String author(JdbcWiki wiki, WikiPage page) {
        return Optional.ofNullable(page.modifierKey())
                .flatMap(wiki::userByKey)
                .map(WikiUser::fullName)
                .orElse("");
    }

    /** The page's HTML of one output type, or a box saying why there is none. */
    static String body(Exchange exchange, WikiPage page, String outputType) {
        try {
            return exchange.site().runtime().renderer().toView(page.body(), page, page.spaceKey(), outputType);
        } catch (StorageFormatException | UnsupportedOperationException e) {
            return exchange.site()
                    .templates()
                    .render(
                            "illformed",
                            Map.of(
                                    "message",
                                    String.valueOf(e.getMessage()),
                                    "title",
                                    exchange.text("view.illformed")));
        }
    }
}
