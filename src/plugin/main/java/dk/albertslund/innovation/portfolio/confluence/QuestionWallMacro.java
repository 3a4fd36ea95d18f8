package dk.albertslund.innovation.portfolio.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.confluence.AnyPageMacro;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import java.util.Map;

/** Macro {@code innovation-question-wall}: the innovation questions of all networks. Works on any page of the wiki. */
public final class QuestionWallMacro extends AnyPageMacro {
    private final QuestionWallContentFactory content;
    private final PortfolioRenderer renderer;

    public QuestionWallMacro(
            QuestionWallContentFactory content, PortfolioRenderer renderer, MacroErrorHandler errorHandler) {
        super(errorHandler);
        this.content = content;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> raw, ConversionContext context) {
        return renderer.html(content, raw, RenderTarget.of(context));
    }
}
