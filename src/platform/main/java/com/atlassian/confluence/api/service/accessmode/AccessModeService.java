package com.atlassian.confluence.api.service.accessmode;

/** Source: developer.atlassian.com "Make your app compatible with read-only mode", Confluence Javadoc 9.2.4 (its remote twin). */
public interface AccessModeService {
    /** Whether the administrator lets people read and nobody write. */
    boolean isReadOnlyAccessModeEnabled();
}
