package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adapter for Confluence's renderer of its storage format. The only class that links to its type, so that the app loads
 * without it. */
final class StorageAdapter {
    static final String SERVICE = "com.atlassian.confluence.xhtml.api.XhtmlContent";

    private static final Logger LOG = LoggerFactory.getLogger(StorageAdapter.class);

    private final XhtmlContent content;

    StorageAdapter(Object service) {
        this.content = (XhtmlContent) service;
    }

    /** The HTML; empty when Confluence cannot show it, which is logged. */
    String html(String storage, ConversionContext context) {
        try {
            return content.convertStorageToView(storage, context);
        } catch (Exception e) {
            // Naming what it throws would link to two more of Confluence's types
            LOG.warn("Confluence cannot show {}", storage, e);
            return "";
        }
    }
}
