package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.overview.NetworkList;

/** Says one thing about the networks; each macro over all networks has its own. */
interface PortfolioContentFactory {
    /** Key of the macro's texts, {@code innovation.portfolio.<key>}, and of its look. */
    String key();

    /** @param networks at least one */
    PortfolioContent content(NetworkList networks, RenderTarget target);
}
