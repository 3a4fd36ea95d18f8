package com.atlassian.confluence.plugin.services;

import java.util.Map;

/** Source: onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3); Confluence Javadoc 8.9.3. */
public interface VelocityHelperService {
    Map<String, Object> createDefaultVelocityContext();

    /** The real parameter is a map with a wildcard; its erasure is the same. */
    String getRenderedTemplate(String templateName, Map<String, ?> context);
}
