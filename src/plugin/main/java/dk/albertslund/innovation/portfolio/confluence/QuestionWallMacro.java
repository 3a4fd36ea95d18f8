package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.confluence.MacroErrorHandler;

/** Macro {@code innovation-question-wall}: the innovation questions of all networks. Works on any page of the wiki. */
public final class QuestionWallMacro extends PortfolioMacro {
    public QuestionWallMacro(
            QuestionWallContentFactory content, PortfolioRenderer renderer, MacroErrorHandler errorHandler) {
        super(content, renderer, errorHandler);
    }
}
