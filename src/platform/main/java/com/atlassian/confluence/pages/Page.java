package com.atlassian.confluence.pages;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public class Page extends AbstractPage {}
