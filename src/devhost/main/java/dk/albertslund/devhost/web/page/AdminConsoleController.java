package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.Map;

/** The administration console: the links that the plugin adds to its configuration section. */
public final class AdminConsoleController {
    private AdminConsoleController() {}

    public static void addTo(Routes routes) {
        routes.add("/admin/console.action", AdminConsoleController::console);
    }

    private static void console(Exchange exchange) throws IOException {
        if (!exchange.site().wiki().isAdministrator(exchange.user())) {
            throw RefusedException.forbidden();
        }
        new PageLayout(exchange)
                .administration()
                .title(exchange.text("admin.title"))
                .show("admin", Map.of("items", exchange.site().adminItems().inLanguage(exchange.locale())));
    }
}
