package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Summary;
import java.util.Optional;

/**
 * Context of a macro: the network of its space, the render target, and whether the reader may edit here (never in
 * exports).
 *
 * @param instance which of several sheets of a kind the macro shows; empty for the first one
 * @param pageTitle empty without a page, as in a preview
 * @param conversion what Confluence renders the macro with; empty where a part of the page is drawn anew
 */
public record MacroContext(
        Summary network,
        String pageTitle,
        RenderTarget target,
        boolean isEditable,
        String instance,
        Optional<ConversionContext> conversion) {
    public MacroContext(Summary network, String pageTitle, RenderTarget target, boolean isEditable) {
        this(network, pageTitle, target, isEditable, "", Optional.empty());
    }

    public boolean isExport() {
        return target.isExport();
    }

    /** A copy for a reader who may not edit this part. */
    public MacroContext readOnly() {
        return new MacroContext(network, pageTitle, target, false, instance, conversion);
    }

    /** A copy for one of several sheets of a kind; letters and characters that a key cannot have are replaced. */
    MacroContext withInstance(String name) {
        return new MacroContext(network, pageTitle, target, isEditable, SheetKey.toInstance(name), conversion);
    }

    /** Whether the page has that title already, so that the heading is left out. */
    public boolean isCalled(String title) {
        return pageTitle.equals(title);
    }
}
