package com.atlassian.plugin.web;

import java.util.Map;

/**
 * What a web panel's view is handed. Confluence's {@code init} declares an exception, which an implementation need not.
 * Source: atlassian-slack-integration-server (compiled for Confluence 10.0.1), SlackGlobalAdminDataProvider.
 */
public interface ContextProvider {
    void init(Map<String, String> parameters);

    Map<String, Object> getContextMap(Map<String, Object> context);
}
