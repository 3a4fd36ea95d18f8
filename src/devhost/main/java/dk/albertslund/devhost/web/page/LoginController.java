package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Log-in and log-out. */
public final class LoginController {
    private static final String DESTINATION = "os_destination";

    private LoginController() {}

    public static void addTo(Routes routes) {
        routes.open("/login.action", LoginController::logIn).open("/logout.action", LoginController::logOut);
    }

    private static void logIn(Exchange exchange) throws IOException {
        String destination = RedirectTarget.of(exchange.parameter(DESTINATION));
        if (!exchange.isPost()) {
            show(exchange, destination, "", "");
            return;
        }
        String name = exchange.parameter("os_username").strip();
        Optional<WikiUser> user = exchange.site().wiki().userByName(name).filter(found -> exchange.site()
                .wiki()
                .isPasswordOf(found, exchange.parameter("os_password")));
        if (user.isEmpty()) {
            exchange.status(401);
            show(exchange, destination, name, exchange.text("login.wrong"));
            return;
        }
        exchange.session().logIn(user.get());
        exchange.redirect(destination);
    }

    private static void show(Exchange exchange, String destination, String name, String error) throws IOException {
        new PageLayout(exchange)
                .title(exchange.text("login.title"))
                .show("login", Map.of("destination", destination, "name", name, "error", error));
    }

    private static void logOut(Exchange exchange) throws IOException {
        if (exchange.isPost()) {
            exchange.session().logOut();
        }
        exchange.redirect("/login.action");
    }
}
