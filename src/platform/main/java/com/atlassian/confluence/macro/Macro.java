package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** Source: Confluence Javadoc 8.9.3, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public interface Macro {
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** Source: as the interface. */
    enum BodyType {
        PLAIN_TEXT,
        RICH_TEXT,
        NONE
    }

    /** Source: as the interface. */
    enum OutputType {
        INLINE,
        BLOCK
    }
}
