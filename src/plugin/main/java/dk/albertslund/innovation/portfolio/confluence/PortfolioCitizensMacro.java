package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.confluence.MacroErrorHandler;

/** Macro {@code innovation-citizens-rollup}: in which phases all networks have citizens. Works on any page of the wiki. */
public final class PortfolioCitizensMacro extends PortfolioMacro {
    public PortfolioCitizensMacro(
            CitizensContentFactory content, PortfolioRenderer renderer, MacroErrorHandler errorHandler) {
        super(content, renderer, errorHandler);
    }
}
