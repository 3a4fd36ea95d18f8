package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Templates;
import java.util.Map;

/** The front of a network: what it is about, where it stands, and what to do next: {@code innovation-home}. */
public final class HomeMacro extends NetworkMacro {
    private final HomeViews views;
    private final Templates templates;

    public HomeMacro(MacroPages pages, HomeViews views, Templates templates) {
        super(pages);
        this.views = views;
        this.templates = templates;
    }

    @Override
    protected String draw(Map<String, String> parameters, Place place) {
        return templates.html("network/home.vm", "home", views.of(place));
    }
}
