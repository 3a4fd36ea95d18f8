package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Lets administrators rename, deactivate and remove users. The user key stays in what they wrote. */
public final class UserAdminController {
    private static final String ADDRESS = "/admin/people.action";

    /** A person as the list shows one. */
    public record UserRow(WikiUser user, boolean isActive) {}

    private UserAdminController() {}

    public static void addTo(Routes routes) {
        routes.add(ADDRESS, UserAdminController::people);
    }

    private static void people(Exchange exchange) throws IOException {
        JdbcWiki wiki = exchange.site().wiki();
        if (exchange.user() == null || !wiki.isAdministrator(exchange.user())) {
            throw RefusedException.forbidden();
        }
        if (!exchange.isPost()) {
            show(exchange, "");
            return;
        }
        try {
            change(exchange, wiki);
            exchange.redirect(ADDRESS);
        } catch (WikiException e) {
            exchange.status(400);
            show(exchange, exchange.text(e));
        }
    }

    private static void show(Exchange exchange, String error) throws IOException {
        JdbcWiki wiki = exchange.site().wiki();
        List<UserRow> lines = wiki.users().stream()
                .map(user -> new UserRow(user, wiki.people().isActive(user)))
                .toList();
        new PageLayout(exchange)
                .title(exchange.text("people.title"))
                .show("people", Map.of("lines", lines, "error", error));
    }

    private static void change(Exchange exchange, JdbcWiki wiki) {
        WikiUser user = wiki.userByKey(exchange.parameter("user")).orElseThrow(RefusedException::notFound);
        switch (exchange.parameter("act")) {
            case "rename" -> wiki.people().rename(user, exchange.parameter("name"), exchange.parameter("fullName"));
            case "deactivate" -> wiki.people().setActive(user, false);
            case "activate" -> wiki.people().setActive(user, true);
            case "remove" -> wiki.people().remove(user);
            default -> throw RefusedException.notFound();
        }
    }
}
