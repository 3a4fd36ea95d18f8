package dk.albertslund.innovation.rollup.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.confluence.AnyPageMacro;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.Map;

/** Macro {@code innovation-rollup}: one row per network that the reader may view. Works on any page of the wiki. */
public final class RollupMacro extends AnyPageMacro {
    private final RollupService rollup;
    private final PublishedSettings settings;
    private final RollupViewFactory views;
    private final ViewRenderer renderer;

    public RollupMacro(
            RollupService rollup,
            PublishedSettings settings,
            RollupViewFactory views,
            ViewRenderer renderer,
            MacroErrorHandler errorHandler) {
        super(errorHandler);
        this.rollup = rollup;
        this.settings = settings;
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> raw, ConversionContext context) {
        RenderTarget target = RenderTarget.of(context);
        RollupParameters parameters =
                RollupParameters.from(raw, settings.current().typeKeys());
        RollupView view = views.of(rollup.page(parameters), parameters, target);
        renderer.requireWebResources(target, false);
        return renderer.render("rollup/rollup.vm", "rollup", view);
    }
}
