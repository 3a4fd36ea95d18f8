package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.renderer.PageContext;

/** Source: Confluence Javadoc 8.9.3 and 10.0.3, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public interface ConversionContext {
    /** Deprecated in favour of more general ones; its entity is null in a template preview and in the macro browser. */
    PageContext getPageContext();

    /** One of the values of {@link ConversionContextOutputType}, as text. */
    String getOutputType();

    void disableAsyncRenderSafe();
}
