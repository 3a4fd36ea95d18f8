package dk.albertslund.innovation.portfolio.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.confluence.AnyPageMacro;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import java.util.Map;

/** A macro that tells one thing about all networks, on any page of the wiki. */
public abstract class PortfolioMacro extends AnyPageMacro {
    private final PortfolioContentFactory content;
    private final PortfolioRenderer renderer;

    PortfolioMacro(PortfolioContentFactory content, PortfolioRenderer renderer, MacroErrorHandler errorHandler) {
        super(errorHandler);
        this.content = content;
        this.renderer = renderer;
    }

    @Override
    protected final String render(Map<String, String> raw, ConversionContext context) {
        return renderer.html(content, raw, RenderTarget.of(context));
    }
}
