package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Renders the settings page. */
@Component
public final class SettingsPageRenderer {
    private final ViewRenderer renderer;
    private final MacroErrorHandler errorHandler;
    private final CurrentUser currentUser;
    private final WikiUrls urls;

    public SettingsPageRenderer(
            ViewRenderer renderer, MacroErrorHandler errorHandler, CurrentUser currentUser, WikiUrls urls) {
        this.renderer = renderer;
        this.errorHandler = errorHandler;
        this.currentUser = currentUser;
        this.urls = urls;
    }

    /** @param view creates the view for the current user's key */
    String html(Function<String, SettingsView> view) {
        return errorHandler.renderOrErrorBox(() -> {
            renderer.requireWebResource("innovation-settings");
            return renderer.render(
                    "settings/settings.vm",
                    "settings",
                    view.apply(currentUser.userKey().orElse("")));
        });
    }

    /** The login page, which leads back afterwards. */
    String logIn(String address) {
        return urls.logInUrl(address);
    }
}
