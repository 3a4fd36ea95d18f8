package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.confluence.MacroErrorHandler;

/** Macro {@code innovation-type-rollup}: how many networks there are of each type. Works on any page of the wiki. */
public final class NetworkTypesMacro extends PortfolioMacro {
    public NetworkTypesMacro(TypesContentFactory content, PortfolioRenderer renderer, MacroErrorHandler errorHandler) {
        super(content, renderer, errorHandler);
    }
}
