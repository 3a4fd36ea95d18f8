package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Source: SAL, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface I18nResolver {
    String getText(String key);

    String getText(String key, Serializable... arguments);
}
