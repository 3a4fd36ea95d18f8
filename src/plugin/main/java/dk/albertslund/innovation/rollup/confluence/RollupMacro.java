package dk.albertslund.innovation.rollup.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.Faults;
import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.rollup.Rollup;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.Map;

/** One row per network that the reader may see: {@code innovation-rollup}. Stands on any page of the wiki. */
public final class RollupMacro implements Macro {
    private final Rollup rollup;
    private final PublishedSettings settings;
    private final RollupViews views;
    private final Templates templates;
    private final Faults faults;

    public RollupMacro(
            Rollup rollup, PublishedSettings settings, RollupViews views, Templates templates, Faults faults) {
        this.rollup = rollup;
        this.settings = settings;
        this.views = views;
        this.templates = templates;
        this.faults = faults;
    }

    @Override
    public String execute(Map<String, String> raw, String body, ConversionContext context) {
        return faults.boxed(context, () -> {
            Showing showing = Showing.in(context);
            RollupParameters parameters =
                    RollupParameters.from(raw, settings.now().typeKeys());
            RollupView view = views.of(rollup.page(parameters), parameters, showing);
            templates.dress(showing, false);
            return templates.html("rollup/rollup.vm", "rollup", view);
        });
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
