package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-citizens}: how citizens are involved in each phase. */
public final class CitizensMacro extends NetworkMacro {
    private final InvolvementViewFactory views;
    private final ViewRenderer renderer;

    public CitizensMacro(MacroContextResolver contexts, InvolvementViewFactory views, ViewRenderer renderer) {
        super(contexts);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return renderer.render("involvement/citizens.vm", "involvement", views.citizens(context));
    }
}
