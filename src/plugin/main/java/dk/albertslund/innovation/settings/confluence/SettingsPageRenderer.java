package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Renders the settings page. */
@Component
public final class SettingsPageRenderer {
    private final ViewRenderer renderer;
    private final MacroErrorHandler errorHandler;
    private final CurrentUser currentUser;

    public SettingsPageRenderer(ViewRenderer renderer, MacroErrorHandler errorHandler, CurrentUser currentUser) {
        this.renderer = renderer;
        this.errorHandler = errorHandler;
        this.currentUser = currentUser;
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
}
