package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** The network's course through the phases so far, as a spiral and as a table: {@code innovation-spiral}. */
public final class SpiralMacro extends NetworkMacro {
    private final SpiralViewFactory views;
    private final ViewRenderer renderer;

    public SpiralMacro(MacroContextResolver pages, SpiralViewFactory views, ViewRenderer renderer) {
        super(pages);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String draw(Map<String, String> parameters, MacroContext context) {
        return renderer.html("network/spiral.vm", "spiral", views.of(context));
    }
}
