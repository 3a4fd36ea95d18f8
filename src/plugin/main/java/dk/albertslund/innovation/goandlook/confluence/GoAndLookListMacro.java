package dk.albertslund.innovation.goandlook.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.confluence.AnyPageMacro;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import java.util.Map;

/**
 * Macro {@code innovation-go-and-look-list}: what all networks that the reader may view saw elsewhere. Works on any page
 * of the wiki.
 */
public final class GoAndLookListMacro extends AnyPageMacro {
    private final SeenSolutionsViewFactory views;
    private final ViewRenderer renderer;

    public GoAndLookListMacro(SeenSolutionsViewFactory views, ViewRenderer renderer, MacroErrorHandler errorHandler) {
        super(errorHandler);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, ConversionContext context) {
        RenderTarget target = RenderTarget.of(context);
        renderer.requireWebResources(target, false);
        return renderer.render("goandlook/list.vm", "seen", views.of(target));
    }
}
