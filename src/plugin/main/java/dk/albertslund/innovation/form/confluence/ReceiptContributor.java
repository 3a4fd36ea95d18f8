package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;

/**
 * Contributes values derived from a form's state to the receipt of each save (for example which criteria are met), so
 * that the scripts derive nothing themselves.
 */
public interface ReceiptContributor {
    /** The value's key in the receipt. */
    String key();

    boolean appliesTo(FormKind kind);

    /** Whether this change of a form that it applies to can alter the value; then the whole form is read. */
    default boolean isAffectedBy(FieldChange change) {
        return true;
    }

    /**
     * @param turn the sheet's turn of the spiral
     * @param state the form's state after the save
     * @return a JSON value: strings, numbers, booleans, and lists and maps of them
     */
    Object contribute(Network network, FormKind kind, int turn, SheetState state);
}
