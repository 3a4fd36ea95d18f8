package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Renders the health page. */
@Component
public final class HealthPageRenderer {
    private final ViewRenderer renderer;
    private final MacroErrorHandler errorHandler;

    public HealthPageRenderer(ViewRenderer renderer, MacroErrorHandler errorHandler) {
        this.renderer = renderer;
        this.errorHandler = errorHandler;
    }

    String html(Supplier<HealthView> view) {
        return errorHandler.renderOrErrorBox(() -> {
            renderer.requireWebResource("innovation-styles");
            return renderer.render("health/health.vm", "health", view.get());
        });
    }
}
