package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;

/** The only class that names Confluence's service for its read-only mode. */
final class AccessModeAdapter {
    private final AccessModeService mode;

    AccessModeAdapter(Object service) {
        this.mode = (AccessModeService) service;
    }

    boolean isReadOnly() {
        return mode.isReadOnlyAccessModeEnabled();
    }
}
