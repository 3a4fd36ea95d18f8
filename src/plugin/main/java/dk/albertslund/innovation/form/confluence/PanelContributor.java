package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws the panels of a page that follow from a form, for the receipt of each save: by the page's own views and
 * templates and with the current user's rights, so that nothing is drawn a second time in a script. On the page a panel
 * stands alone in an element with {@code data-panel}, its name, and {@code data-panel-form}, its form.
 */
public interface PanelContributor {
    boolean appliesTo(FormKind kind);

    /**
     * Only when there are such panels the whole form is read.
     *
     * @param kind one that it applies to
     * @param saved the only change; several may have been made when it is left out
     * @return the names of the panels that the change can alter
     */
    Set<String> affected(FormKind kind, Optional<SaveResult> saved);

    /**
     * @param names of the panels to draw
     * @param turn the sheet's turn of the spiral
     * @param state the form's whole state after the save, of which the view factories show what the user may see
     * @return HTML by the panel's name; panels that no page shows now are left out
     */
    Map<String, String> draw(Set<String> names, Network network, FormKind kind, int turn, SheetState state);
}
