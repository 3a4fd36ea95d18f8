package dk.albertslund.innovation.rollup.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.Map;

/** Macro {@code innovation-rollup}: one row per network that the reader may view. Works on any page of the wiki. */
public final class RollupMacro implements Macro {
    private final RollupService rollup;
    private final PublishedSettings settings;
    private final RollupViewFactory views;
    private final ViewRenderer renderer;
    private final MacroErrorHandler errorHandler;

    public RollupMacro(
            RollupService rollup,
            PublishedSettings settings,
            RollupViewFactory views,
            ViewRenderer renderer,
            MacroErrorHandler errorHandler) {
        this.rollup = rollup;
        this.settings = settings;
        this.views = views;
        this.renderer = renderer;
        this.errorHandler = errorHandler;
    }

    @Override
    public String execute(Map<String, String> raw, String body, ConversionContext context) {
        return errorHandler.renderOrErrorBox(context, () -> {
            RenderTarget target = RenderTarget.of(context);
            RollupParameters parameters =
                    RollupParameters.from(raw, settings.current().typeKeys());
            RollupView view = views.of(rollup.page(parameters), parameters, target);
            renderer.requireWebResources(target, false);
            return renderer.render("rollup/rollup.vm", "rollup", view);
        });
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
