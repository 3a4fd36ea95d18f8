package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.form.sheet.SheetState;

/**
 * A form of the network with what every reader of it sees.
 *
 * @param kind key of its kind
 * @param page where it stands; the user may view it
 * @param isChanged whether somebody has written in it on the day of the summary
 */
record SharedForm(String kind, VisibleSheet visible, LinkView page, boolean isChanged) {
    SheetState state() {
        return visible.state();
    }
}
