package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.Frame;
import dk.albertslund.devhost.web.Refused;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What somebody chooses for themselves: language and colours. */
public final class UserPages {
    private static final List<String> LANGUAGES = List.of("da-DK", "en-GB");

    private UserPages() {}

    public static void addTo(Routes routes) {
        routes.add("/users/settings.action", UserPages::settings);
    }

    private static void settings(Exchange exchange) throws IOException {
        if (!exchange.isPost() || exchange.user() == null) {
            throw Refused.notFound();
        }
        if (LANGUAGES.contains(exchange.parameter("language"))) {
            exchange.site().wiki().setLocale(exchange.user(), Locale.forLanguageTag(exchange.parameter("language")));
        }
        if (exchange.has("colours")) {
            Frame.setDark(exchange, exchange.parameter("colours").equals("dark"));
        }
        exchange.redirect(OwnAddress.of(exchange.parameter("back")));
    }
}
