package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.Frame;
import dk.albertslund.devhost.web.Refused;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Administrators rename people, shut them out, and remove them; their keys stay in whatever they wrote. */
public final class PeoplePages {
    /** A person as the list shows one. */
    public record Line(WikiUser user, boolean isActive) {}

    private PeoplePages() {}

    public static void addTo(Routes routes) {
        routes.add("/admin/people.action", PeoplePages::people);
    }

    private static void people(Exchange exchange) throws IOException {
        JdbcWiki wiki = exchange.site().wiki();
        if (exchange.user() == null || !wiki.isAdministrator(exchange.user())) {
            throw Refused.forbidden();
        }
        if (exchange.isPost()) {
            change(exchange, wiki);
            exchange.redirect("/admin/people.action");
            return;
        }
        List<Line> lines = wiki.users().stream()
                .map(user -> new Line(user, wiki.isActive(user)))
                .toList();
        new Frame(exchange).title(exchange.text("people.title")).show("people", Map.of("lines", lines));
    }

    private static void change(Exchange exchange, JdbcWiki wiki) {
        WikiUser user = wiki.userByKey(exchange.parameter("user")).orElseThrow(Refused::notFound);
        switch (exchange.parameter("act")) {
            case "rename" ->
                wiki.renameUser(
                        user,
                        exchange.parameter("name").strip(),
                        exchange.parameter("fullName").strip());
            case "deactivate" -> wiki.setActive(user, false);
            case "activate" -> wiki.setActive(user, true);
            case "remove" -> wiki.removeUser(user);
            default -> throw Refused.notFound();
        }
    }
}
