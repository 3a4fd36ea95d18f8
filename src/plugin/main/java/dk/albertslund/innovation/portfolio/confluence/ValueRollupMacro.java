package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.confluence.MacroErrorHandler;

/** Macro {@code innovation-value-rollup}: expected and realised value of all networks, and how many are evaluated. Works on any page of the wiki. */
public final class ValueRollupMacro extends PortfolioMacro {
    public ValueRollupMacro(ValueContentFactory content, PortfolioRenderer renderer, MacroErrorHandler errorHandler) {
        super(content, renderer, errorHandler);
    }
}
