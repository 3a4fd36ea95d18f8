package dk.albertslund.innovation.involvement.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.confluence.MacroPages;
import java.util.Map;

/** Where the citizens are in each phase of the network: {@code innovation-citizens}. */
public final class CitizensMacro implements Macro {
    private final MacroPages pages;
    private final InvolvementViews views;
    private final Templates templates;

    public CitizensMacro(MacroPages pages, InvolvementViews views, Templates templates) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return pages.show(
                context, place -> templates.html("involvement/citizens.vm", "involvement", views.citizens(place)));
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
