package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-involvement}: the involvement design and its coverage. */
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
        if (context.isEditable()) {
            renderer.requireWebResource("innovation-involvement-page");
        }
        return renderer.render("involvement/involvement.vm", "involvement", views.of(context));
    }
}
