package dk.albertslund.innovation.form.confluence.row;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import java.util.Optional;

/**
 * Draws what unfolds in one row of a form whose page has long lists as closed lines: by the page's own views and templates and
 * with the current user's rights.
 */
public interface RowFormContributor {
    boolean appliesTo(FormKind kind);

    /**
     * @param state the form's whole state, of which the view factories show what the user may see
     * @return HTML of the row's fields to write in; empty when the user sees no such row or may not write in it
     */
    Optional<String> draw(Network network, SheetState state, String row);
}
