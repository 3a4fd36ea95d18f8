package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import dk.albertslund.innovation.participants.confluence.AccessWarning;
import java.util.Map;

/** Macro {@code innovation-home}: a network's home page with profile, position and next steps. */
public final class HomeMacro extends NetworkMacro {
    private final HomeViewFactory views;
    private final AccessWarning warning;
    private final ViewRenderer renderer;

    public HomeMacro(
            MacroContextResolver contexts, HomeViewFactory views, AccessWarning warning, ViewRenderer renderer) {
        super(contexts);
        this.views = views;
        this.warning = warning;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return warning.html(context) + renderer.render("home/home.vm", "home", views.of(context));
    }
}
