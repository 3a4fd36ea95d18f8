package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.Templates;
import java.util.Map;

/** The network's course through the phases so far, as a spiral and as a table: {@code innovation-spiral}. */
public final class SpiralMacro implements Macro {
    private final MacroPages pages;
    private final SpiralViews views;
    private final Templates templates;

    public SpiralMacro(MacroPages pages, SpiralViews views, Templates templates) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return pages.show(context, place -> templates.html("network/spiral.vm", "spiral", views.of(place)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
