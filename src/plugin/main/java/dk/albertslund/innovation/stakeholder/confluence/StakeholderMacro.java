package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** The stakeholders as a table, a matrix and a timeline: {@code innovation-stakeholders}. */
public final class StakeholderMacro extends NetworkMacro {
    private final StakeholderViewFactory views;
    private final ViewRenderer renderer;

    public StakeholderMacro(MacroContextResolver pages, StakeholderViewFactory views, ViewRenderer renderer) {
        super(pages);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String draw(Map<String, String> parameters, MacroContext context) {
        return renderer.html("stakeholder/stakeholders.vm", "stakeholders", views.of(context));
    }
}
