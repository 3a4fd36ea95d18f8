package com.atlassian.webresource.api.assembler;

/** Source: atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface RequiredResources {
    RequiredResources requireWebResource(String completeKey);
}
