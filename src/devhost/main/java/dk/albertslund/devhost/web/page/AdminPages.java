package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.Frame;
import dk.albertslund.devhost.web.Refused;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.Map;

/** The way into the administration: what the plugin adds to its section for the configuration. */
public final class AdminPages {
    private AdminPages() {}

    public static void addTo(Routes routes) {
        routes.add("/admin/console.action", AdminPages::console);
    }

    private static void console(Exchange exchange) throws IOException {
        if (!exchange.site().wiki().isAdministrator(exchange.user())) {
            throw Refused.forbidden();
        }
        new Frame(exchange)
                .administration()
                .title(exchange.text("admin.title"))
                .show("admin", Map.of("items", exchange.site().adminItems().inLanguage(exchange.locale())));
    }
}
