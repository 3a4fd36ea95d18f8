package com.atlassian.confluence.macro;

/** Source: Confluence Javadoc 8.9.3, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public class MacroExecutionException extends Exception {
    public MacroExecutionException(String message) {
        super(message);
    }
}
