package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.confluence.MacroErrorHandler;

/** Macro {@code innovation-practice-rollup}: how many people changed their practice, over all networks. Works on any page of the wiki. */
public final class ChangedPracticeMacro extends PortfolioMacro {
    public ChangedPracticeMacro(
            PracticeContentFactory content, PortfolioRenderer renderer, MacroErrorHandler errorHandler) {
        super(content, renderer, errorHandler);
    }
}
