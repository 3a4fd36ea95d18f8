package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.network.Summary;

/**
 * Where a macro stands: in the space of which network, how it is shown, and whether the reader may write here. Paper is
 * never written on.
 *
 * @param pageTitle empty where there is no page, as in a preview
 */
public record Place(Summary network, String pageTitle, Showing showing, boolean isEditable) {
    public boolean isPaper() {
        return showing.isPaper();
    }

    /** The same for somebody who may not write in this part. */
    Place unwritable() {
        return new Place(network, pageTitle, showing, false);
    }

    /** What the page is called already need not be said again below it. */
    boolean isCalled(String title) {
        return pageTitle.equals(title);
    }
}
