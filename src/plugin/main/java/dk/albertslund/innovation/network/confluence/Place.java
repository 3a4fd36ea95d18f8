package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.network.Summary;

/**
 * Where a macro stands: in the space of which network, how it is shown, and whether the reader may write here. Paper is
 * never written on.
 */
public record Place(Summary network, Showing showing, boolean isEditable) {
    public boolean isPaper() {
        return showing == Showing.PAPER;
    }
}
