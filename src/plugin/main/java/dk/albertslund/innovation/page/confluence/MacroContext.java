package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.network.Summary;

/**
 * Where a macro stands: in the space of which network, how it is shown, and whether the reader may write here. Paper is
 * never written on.
 *
 * @param pageTitle empty where there is no page, as in a preview
 */
public record MacroContext(Summary network, String pageTitle, RenderTarget target, boolean isEditable) {
    public boolean isExport() {
        return target.isExport();
    }

    /** The same for somebody who may not write in this part. */
    public MacroContext readOnly() {
        return new MacroContext(network, pageTitle, target, false);
    }

    /** What the page is called already need not be said again below it. */
    public boolean isCalled(String title) {
        return pageTitle.equals(title);
    }
}
