package com.atlassian.confluence.content.render.xhtml;

/** Source: Confluence Javadoc 8.9.3. */
public enum ConversionContextOutputType {
    PREVIEW,
    DISPLAY,
    WORD,
    PDF,
    HTML_EXPORT,
    FEED,
    EMAIL,
    DIFF;

    /** The name in lower case, as {@link ConversionContext#getOutputType()} gives it. */
    public String value() {
        return name().toLowerCase(java.util.Locale.ENGLISH);
    }
}
