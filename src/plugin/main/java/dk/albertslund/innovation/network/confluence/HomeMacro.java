package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.Templates;
import java.util.Map;

/** The front of a network: what it is about, where it stands, and what to do next: {@code innovation-home}. */
public final class HomeMacro implements Macro {
    private final MacroPages pages;
    private final HomeViews views;
    private final Templates templates;

    public HomeMacro(MacroPages pages, HomeViews views, Templates templates) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return pages.show(context, place -> templates.html("network/home.vm", "home", views.of(place)));
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
