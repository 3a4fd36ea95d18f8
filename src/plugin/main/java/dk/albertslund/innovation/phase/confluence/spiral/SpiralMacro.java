package dk.albertslund.innovation.phase.confluence.spiral;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import java.util.Map;

/** Macro {@code innovation-spiral}: the network's moves as a spiral picture and as a table. */
public final class SpiralMacro extends NetworkMacro {
    private final SpiralViewFactory views;
    private final NetworkPageUrls pages;
    private final ViewRenderer renderer;

    public SpiralMacro(
            MacroContextResolver contexts, SpiralViewFactory views, NetworkPageUrls pages, ViewRenderer renderer) {
        super(contexts);
        this.views = views;
        this.pages = pages;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return renderer.render("phase/spiral.vm", "spiral", views.of(context, pages.forContext(context)));
    }
}
