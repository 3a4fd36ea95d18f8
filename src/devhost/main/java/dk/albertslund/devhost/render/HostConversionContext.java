package dk.albertslund.devhost.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.renderer.PageContext;
import dk.albertslund.devhost.service.HostPage;
import dk.albertslund.devhost.wiki.WikiPage;

/** Where a macro is rendered, and for which output type. */
final class HostConversionContext implements ConversionContext {
    private final WikiPage page;
    private final String spaceKey;
    private final String outputType;

    /** @param page null without one; then the space key counts */
    HostConversionContext(WikiPage page, String spaceKey, String outputType) {
        this.page = page;
        this.spaceKey = page == null ? spaceKey : page.spaceKey();
        this.outputType = outputType;
    }

    /** The same output type, on another page. */
    HostConversionContext on(WikiPage other) {
        return new HostConversionContext(other, null, outputType);
    }

    WikiPage page() {
        return page;
    }

    @Override
    public PageContext getPageContext() {
        return new PageContext(page == null ? null : new HostPage(page));
    }

    /** Of the page, or of what stands on none yet: Confluence's own macros know it, the plugin's are not told. */
    String spaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public void disableAsyncRenderSafe() {
        // The host renders every macro in the request, as Confluence does after this call
    }
}
