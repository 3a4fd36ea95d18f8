package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Templates;
import java.util.Map;

/** The front of a network: what it is about, where it stands, and what to do next: {@code innovation-home}. */
public final class HomeMacro extends NetworkMacro {
    private final HomeViews views;
    private final AccessWarning warning;
    private final Templates templates;

    public HomeMacro(MacroPages pages, HomeViews views, AccessWarning warning, Templates templates) {
        super(pages);
        this.views = views;
        this.warning = warning;
        this.templates = templates;
    }

    @Override
    protected String draw(Map<String, String> parameters, Place place) {
        return warning.html(place) + templates.html("network/home.vm", "home", views.of(place));
    }
}
