package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.confluence.MacroPages;
import dk.albertslund.innovation.network.confluence.NetworkMacro;
import dk.albertslund.innovation.network.confluence.Place;
import java.util.Map;

/** Where the citizens are in each phase of the network: {@code innovation-citizens}. */
public final class CitizensMacro extends NetworkMacro {
    private final InvolvementViews views;
    private final Templates templates;

    public CitizensMacro(MacroPages pages, InvolvementViews views, Templates templates) {
        super(pages);
        this.views = views;
        this.templates = templates;
    }

    @Override
    protected String draw(Map<String, String> parameters, Place place) {
        return templates.html("involvement/citizens.vm", "involvement", views.citizens(place));
    }
}
