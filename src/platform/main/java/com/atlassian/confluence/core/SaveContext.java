package com.atlassian.confluence.core;

/** How something is saved. Source: Confluence Javadoc 9.0.3. */
public interface SaveContext {}
