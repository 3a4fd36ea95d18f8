package dk.albertslund.innovation.goandlook.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import java.util.Map;

/**
 * Macro {@code innovation-go-and-look-list}: what all networks that the reader may view saw elsewhere. Works on any page
 * of the wiki.
 */
public final class GoAndLookListMacro implements Macro {
    private final SeenSolutionsViewFactory views;
    private final ViewRenderer renderer;
    private final MacroErrorHandler errorHandler;

    public GoAndLookListMacro(SeenSolutionsViewFactory views, ViewRenderer renderer, MacroErrorHandler errorHandler) {
        this.views = views;
        this.renderer = renderer;
        this.errorHandler = errorHandler;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return errorHandler.renderOrErrorBox(context, () -> {
            RenderTarget target = RenderTarget.of(context);
            renderer.requireWebResources(target, false);
            return renderer.render("goandlook/list.vm", "seen", views.of(target));
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
