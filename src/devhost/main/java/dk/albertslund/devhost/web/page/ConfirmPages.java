package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.service.HostWebSudo;
import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.Frame;
import dk.albertslund.devhost.web.Refused;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.Map;

/** Where administrators give their password again before they administer the wiki. */
public final class ConfirmPages {
    private ConfirmPages() {}

    public static void addTo(Routes routes) {
        routes.add(HostWebSudo.ADDRESS, ConfirmPages::confirm);
    }

    private static void confirm(Exchange exchange) throws IOException {
        if (!exchange.site().wiki().isAdministrator(exchange.user())) {
            throw Refused.forbidden();
        }
        String destination = OwnAddress.of(exchange.parameter(HostWebSudo.DESTINATION));
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
        new Frame(exchange)
                .title(exchange.text("confirm.title"))
                .show("confirm", Map.of("destination", destination, "error", error));
    }
}
