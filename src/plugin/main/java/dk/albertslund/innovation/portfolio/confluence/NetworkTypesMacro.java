package dk.albertslund.innovation.portfolio.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.confluence.AnyPageMacro;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import java.util.Map;

/** Macro {@code innovation-type-rollup}: how many networks there are of each type. Works on any page of the wiki. */
public final class NetworkTypesMacro extends AnyPageMacro {
    private final TypesContentFactory content;
    private final PortfolioRenderer renderer;

    public NetworkTypesMacro(TypesContentFactory content, PortfolioRenderer renderer, MacroErrorHandler errorHandler) {
        super(errorHandler);
        this.content = content;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> raw, ConversionContext context) {
        return renderer.html(content, raw, RenderTarget.of(context));
    }
}
