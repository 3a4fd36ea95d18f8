package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.confluence.MacroErrorHandler;

/** Macro {@code innovation-attention}: the networks that need attention, with the reasons. Works on any page of the wiki. */
public final class AttentionMacro extends PortfolioMacro {
    public AttentionMacro(AttentionContentFactory content, PortfolioRenderer renderer, MacroErrorHandler errorHandler) {
        super(content, renderer, errorHandler);
    }
}
