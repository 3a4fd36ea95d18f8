package com.atlassian.confluence.pages;

/** Source: onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3); the call is getAbstractPage(long). */
public interface PageManager {
    AbstractPage getAbstractPage(long id);
}
