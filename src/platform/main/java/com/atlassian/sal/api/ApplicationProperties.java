package com.atlassian.sal.api;

/** Source: SAL, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    /** Source: SAL 2 to 7. */
    String getVersion();
}
