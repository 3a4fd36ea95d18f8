package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.Map;

/** Lets administrators switch read-only mode on and off. */
public final class ReadOnlyModeController {
    private static final String ADDRESS = "/admin/maintenance.action";

    private ReadOnlyModeController() {}

    public static void addTo(Routes routes) {
        routes.add(ADDRESS, ReadOnlyModeController::maintenance);
    }

    private static void maintenance(Exchange exchange) throws IOException {
        if (!exchange.site().wiki().isAdministrator(exchange.user())) {
            throw RefusedException.forbidden();
        }
        if (exchange.isPost()) {
            exchange.site()
                    .runtime()
                    .accessMode()
                    .setReadOnly(exchange.parameter("mode").equals("read-only"));
            exchange.redirect(ADDRESS);
            return;
        }
        new PageLayout(exchange).title(exchange.text("maintenance.title")).show("maintenance", Map.of());
    }
}
