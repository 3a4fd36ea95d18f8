package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-stakeholders}: stakeholders as table, matrix and timeline. */
public final class StakeholderMacro extends NetworkMacro {
    private final StakeholderViewFactory views;
    private final ViewRenderer renderer;

    public StakeholderMacro(MacroContextResolver contexts, StakeholderViewFactory views, ViewRenderer renderer) {
        super(contexts);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        if (context.isEditable()) {
            renderer.requireWebResource("innovation-stakeholders-page");
        }
        return renderer.render("stakeholder/stakeholders.vm", "stakeholders", views.of(context));
    }
}
