package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Templates;
import java.util.Map;

/** The network's course through the phases so far, as a spiral and as a table: {@code innovation-spiral}. */
public final class SpiralMacro extends NetworkMacro {
    private final SpiralViews views;
    private final Templates templates;

    public SpiralMacro(MacroPages pages, SpiralViews views, Templates templates) {
        super(pages);
        this.views = views;
        this.templates = templates;
    }

    @Override
    protected String draw(Map<String, String> parameters, Place place) {
        return templates.html("network/spiral.vm", "spiral", views.of(place));
    }
}
