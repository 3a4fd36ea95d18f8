package com.atlassian.confluence.core;

/** Source: Confluence Javadoc 10.1.2 and 9.0.3; its constants are told apart by identity. */
public class DefaultSaveContext implements SaveContext {
    /** Nobody who watches the page or the space gets a mail of it; listeners are told all the same. */
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext();

    private DefaultSaveContext() {}
}
