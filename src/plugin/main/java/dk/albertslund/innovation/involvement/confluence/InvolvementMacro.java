package dk.albertslund.innovation.involvement.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.confluence.MacroPages;
import java.util.Map;

/** Who takes part in the network, when, why and how, and what that covers: {@code innovation-involvement}. */
public final class InvolvementMacro implements Macro {
    private final MacroPages pages;
    private final InvolvementViews views;
    private final Templates templates;

    public InvolvementMacro(MacroPages pages, InvolvementViews views, Templates templates) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return pages.show(
                context, place -> templates.html("involvement/involvement.vm", "involvement", views.of(place)));
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
