package dk.albertslund.devhost.service;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;

/**
 * Confluence's read-only mode: everybody reads and nobody writes, not even administrators, until it is switched off.
 */
public final class HostAccessModeService implements AccessModeService {
    private volatile boolean isReadOnly;

    @Override
    public boolean isReadOnlyAccessModeEnabled() {
        return isReadOnly;
    }

    public void setReadOnly(boolean isReadOnly) {
        this.isReadOnly = isReadOnly;
    }
}
