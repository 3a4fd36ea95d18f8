package com.atlassian.sal.api;

/** Source: SAL, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
