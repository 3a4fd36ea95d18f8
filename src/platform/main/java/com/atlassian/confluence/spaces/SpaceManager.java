package com.atlassian.confluence.spaces;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface SpaceManager {
    /** Null when there is no such space. */
    Space getSpace(String key);
}
