package dk.albertslund.innovation.stakeholder.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.confluence.MacroPages;
import java.util.Map;

/** The stakeholders as a table, a matrix and a timeline: {@code innovation-stakeholders}. */
public final class StakeholderMacro implements Macro {
    private final MacroPages pages;
    private final StakeholderViews views;
    private final Templates templates;

    public StakeholderMacro(MacroPages pages, StakeholderViews views, Templates templates) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return pages.show(
                context, place -> templates.html("stakeholder/stakeholders.vm", "stakeholders", views.of(place)));
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
