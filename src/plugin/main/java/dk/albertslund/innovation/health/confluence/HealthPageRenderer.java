package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Renders the health page. */
@Component
public final class HealthPageRenderer {
    private final ViewRenderer renderer;
    private final MacroErrorHandler errorHandler;
    private final WikiUrls urls;

    public HealthPageRenderer(ViewRenderer renderer, MacroErrorHandler errorHandler, WikiUrls urls) {
        this.renderer = renderer;
        this.errorHandler = errorHandler;
        this.urls = urls;
    }

    String html(Supplier<HealthView> view) {
        return errorHandler.renderOrErrorBox(() -> {
            renderer.requireWebResource("innovation-styles");
            return renderer.render("health/health.vm", "health", view.get());
        });
    }

    /** The login page, which leads back afterwards. */
    String logIn(String address) {
        return urls.logInUrl(address);
    }
}
