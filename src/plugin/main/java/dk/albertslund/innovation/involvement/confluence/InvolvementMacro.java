package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Who takes part in the network, when, why and how, and what that covers: {@code innovation-involvement}. */
public final class InvolvementMacro extends NetworkMacro {
    private final InvolvementViewFactory views;
    private final ViewRenderer renderer;

    public InvolvementMacro(MacroContextResolver contexts, InvolvementViewFactory views, ViewRenderer renderer) {
        super(contexts);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return renderer.render("involvement/involvement.vm", "involvement", views.of(context));
    }
}
