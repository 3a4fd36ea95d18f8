package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.network.Network;

/**
 * What follows from all that is written in a form. It goes along with the receipt of every change, so that the page can
 * show it at once without drawing any conclusion of its own.
 */
public interface ReceiptContributor {
    /** What the browser finds it by in the receipt. */
    String key();

    boolean appliesTo(FormKind kind);

    /**
     * As the browser reads it: texts, numbers, booleans, and lists and maps of them.
     *
     * @param turn the turn of the spiral that the form belongs to
     * @param state all that stands in it now
     */
    Object contribute(Network network, FormKind kind, int turn, SheetState state);
}
