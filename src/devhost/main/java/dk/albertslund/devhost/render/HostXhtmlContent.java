package dk.albertslund.devhost.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.xhtml.api.XhtmlContent;

/** Renders storage format for the plugin, inside of one of its own macros. Available once the plugin has started. */
public final class HostXhtmlContent implements XhtmlContent {
    private StorageRenderer renderer;

    /** Renders with this from now on. */
    public void use(StorageRenderer started) {
        renderer = started;
    }

    /** @throws StorageFormatException where Confluence throws an {@code XhtmlException} */
    @Override
    public String convertStorageToView(String storage, ConversionContext context) {
        if (!(context instanceof HostConversionContext here)) {
            throw new UnsupportedOperationException("A context of the plugin's own is not imitated");
        }
        return renderer.toView(storage, here.page(), here.spaceKey(), here.getOutputType());
    }
}
