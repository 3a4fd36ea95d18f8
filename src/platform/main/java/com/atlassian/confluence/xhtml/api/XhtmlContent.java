package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import javax.xml.stream.XMLStreamException;

/** Source: Confluence Javadoc 8.0.0-m90 and 9.3.2. */
public interface XhtmlContent {
    /** The HTML of a fragment in storage format, with its macros run. Throws an {@code XhtmlException} too, which nobody names. */
    String convertStorageToView(String storage, ConversionContext context) throws XMLStreamException;
}
