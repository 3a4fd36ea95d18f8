package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.confluence.MacroPages;
import dk.albertslund.innovation.network.confluence.NetworkMacro;
import dk.albertslund.innovation.network.confluence.Place;
import java.util.Map;

/** Who takes part in the network, when, why and how, and what that covers: {@code innovation-involvement}. */
public final class InvolvementMacro extends NetworkMacro {
    private final InvolvementViews views;
    private final Templates templates;

    public InvolvementMacro(MacroPages pages, InvolvementViews views, Templates templates) {
        super(pages);
        this.views = views;
        this.templates = templates;
    }

    @Override
    protected String draw(Map<String, String> parameters, Place place) {
        return templates.html("involvement/involvement.vm", "involvement", views.of(place));
    }
}
