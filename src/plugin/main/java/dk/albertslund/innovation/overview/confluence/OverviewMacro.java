package dk.albertslund.innovation.overview.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.CurrentRequest;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import java.util.Map;

/**
 * Macro {@code innovation-overview}: management's overview of the networks that the reader may view. Works on any page of the
 * wiki; on the screen readers filter it by the page's address.
 */
public final class OverviewMacro implements Macro {
    private final OverviewRenderer overview;
    private final CurrentRequest request;
    private final MacroErrorHandler errorHandler;

    public OverviewMacro(OverviewRenderer overview, CurrentRequest request, MacroErrorHandler errorHandler) {
        this.overview = overview;
        this.request = request;
        this.errorHandler = errorHandler;
    }

    @Override
    public String execute(Map<String, String> raw, String body, ConversionContext context) {
        return errorHandler.renderOrErrorBox(context, () -> {
            RenderTarget target = RenderTarget.of(context);
            Map<String, String> asked = target == RenderTarget.SCREEN ? request.parameters() : Map.of();
            return overview.html("overview/overview.vm", raw, asked, target);
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
