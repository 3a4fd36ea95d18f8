package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** Source: Confluence Javadoc 8.9.3, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public interface ConversionContext {
    /** The page that is shown; null in a template preview and in the macro browser. */
    ContentEntityObject getEntity();

    String getSpaceKey();

    /** One of the values of {@link ConversionContextOutputType}, as text. */
    String getOutputType();

    void disableAsyncRenderSafe();
}
