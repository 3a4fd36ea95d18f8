package com.atlassian.confluence.pages;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public class Page extends AbstractPage {
    private Page parent;

    /** Null for a page without one. */
    public Page getParent() {
        return parent;
    }

    /** Source: Confluence Javadoc 8.9.3. Puts a page that is not saved yet below this one. */
    public void addChild(Page child) {
        child.parent = this;
    }
}
