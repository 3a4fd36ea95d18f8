package com.atlassian.sal.api.user;

/** Source: SAL, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();
}
