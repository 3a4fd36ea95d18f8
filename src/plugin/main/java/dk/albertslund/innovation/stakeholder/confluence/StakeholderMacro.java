package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.confluence.MacroPages;
import dk.albertslund.innovation.network.confluence.NetworkMacro;
import dk.albertslund.innovation.network.confluence.Place;
import java.util.Map;

/** The stakeholders as a table, a matrix and a timeline: {@code innovation-stakeholders}. */
public final class StakeholderMacro extends NetworkMacro {
    private final StakeholderViews views;
    private final Templates templates;

    public StakeholderMacro(MacroPages pages, StakeholderViews views, Templates templates) {
        super(pages);
        this.views = views;
        this.templates = templates;
    }

    @Override
    protected String draw(Map<String, String> parameters, Place place) {
        return templates.html("stakeholder/stakeholders.vm", "stakeholders", views.of(place));
    }
}
