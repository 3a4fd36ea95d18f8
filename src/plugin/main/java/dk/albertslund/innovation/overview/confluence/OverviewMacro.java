package dk.albertslund.innovation.overview.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.confluence.AnyPageMacro;
import dk.albertslund.innovation.common.confluence.CurrentRequest;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import java.util.Map;

/**
 * Macro {@code innovation-overview}: management's overview of the networks that the reader may view. Works on any page of the
 * wiki; on the screen readers filter it by the page's address.
 */
public final class OverviewMacro extends AnyPageMacro {
    private final OverviewRenderer overview;
    private final CurrentRequest request;

    public OverviewMacro(OverviewRenderer overview, CurrentRequest request, MacroErrorHandler errorHandler) {
        super(errorHandler);
        this.overview = overview;
        this.request = request;
    }

    @Override
    protected String render(Map<String, String> raw, ConversionContext context) {
        RenderTarget target = RenderTarget.of(context);
        Map<String, String> asked = target == RenderTarget.SCREEN ? request.parameters() : Map.of();
        return overview.html("overview/overview.vm", raw, asked, target);
    }
}
