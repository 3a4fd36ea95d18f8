package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.service.HostWebSudoManager;
import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.Map;

/** Asks administrators for their password again before they enter the administration. */
public final class WebSudoController {
    private WebSudoController() {}

    public static void addTo(Routes routes) {
        routes.add(HostWebSudoManager.ADDRESS, WebSudoController::confirm);
    }

    private static void confirm(Exchange exchange) throws IOException {
        if (!exchange.site().wiki().isAdministrator(exchange.user())) {
            throw RefusedException.forbidden();
        }
        String destination = RedirectTarget.of(exchange.parameter(HostWebSudoManager.DESTINATION));
        if (!exchange.isPost()) {
            show(exchange, destination, "");
        } else if (exchange.site().wiki().isPasswordOf(exchange.user(), exchange.parameter("password"))) {
            exchange.session().confirm();
            exchange.redirect(destination);
        } else {
            exchange.status(401);
            show(exchange, destination, exchange.text("confirm.wrong"));
        }
    }

    private static void show(Exchange exchange, String destination, String error) throws IOException {
        new PageLayout(exchange)
                .title(exchange.text("confirm.title"))
                .show("confirm", Map.of("destination", destination, "error", error));
    }
}
