package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A user's own preferences: language and colours. */
public final class UserPreferencesController {
    private static final List<String> LANGUAGES = List.of("da-DK", "en-GB");

    private UserPreferencesController() {}

    public static void addTo(Routes routes) {
        routes.add("/users/settings.action", UserPreferencesController::settings);
    }

    private static void settings(Exchange exchange) throws IOException {
        if (!exchange.isPost() || exchange.user() == null) {
            throw RefusedException.notFound();
        }
        if (LANGUAGES.contains(exchange.parameter("language"))) {
            exchange.site().wiki().setLocale(exchange.user(), Locale.forLanguageTag(exchange.parameter("language")));
        }
        if (exchange.has("colours")) {
            PageLayout.setDark(exchange, exchange.parameter("colours").equals("dark"));
        }
        exchange.redirect(RedirectTarget.of(exchange.parameter("back")));
    }
}
