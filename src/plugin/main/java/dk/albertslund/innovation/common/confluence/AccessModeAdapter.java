package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;

/**
 * Adapter for Confluence's access mode service. The only class that links to its type, so that the app loads without
 * it.
 */
final class AccessModeAdapter {
    private final AccessModeService mode;

    AccessModeAdapter(Object service) {
        this.mode = (AccessModeService) service;
    }

    boolean isReadOnly() {
        return mode.isReadOnlyAccessModeEnabled();
    }
}
