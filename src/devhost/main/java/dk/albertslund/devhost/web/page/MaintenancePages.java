package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.Frame;
import dk.albertslund.devhost.web.Refused;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.Map;

/** Where an administrator switches read-only mode on and off. */
public final class MaintenancePages {
    private static final String ADDRESS = "/admin/maintenance.action";

    private MaintenancePages() {}

    public static void addTo(Routes routes) {
        routes.add(ADDRESS, MaintenancePages::maintenance);
    }

    private static void maintenance(Exchange exchange) throws IOException {
        if (!exchange.site().wiki().isAdministrator(exchange.user())) {
            throw Refused.forbidden();
        }
        if (exchange.isPost()) {
            exchange.site()
                    .engine()
                    .accessMode()
                    .setReadOnly(exchange.parameter("mode").equals("read-only"));
            exchange.redirect(ADDRESS);
            return;
        }
        new Frame(exchange).title(exchange.text("maintenance.title")).show("maintenance", Map.of());
    }
}
