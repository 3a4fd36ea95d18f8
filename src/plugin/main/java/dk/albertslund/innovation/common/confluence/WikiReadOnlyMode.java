package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.ReadOnlyMode;
import org.springframework.stereotype.Component;

/**
 * Confluence's read-only mode. Where the service is missing the mode counts as off: Confluence's own permissions refuse
 * the change anyway, only the reason is not shown.
 */
@Component
public final class WikiReadOnlyMode implements ReadOnlyMode {
    public static final String SERVICE = "com.atlassian.confluence.api.service.accessmode.AccessModeService";

    private final OptionalServices services;

    public WikiReadOnlyMode(OptionalServices services) {
        this.services = services;
    }

    @Override
    public boolean isOn() {
        return services.find(SERVICE, AccessModeAdapter::new)
                .map(mode -> PlatformCalls.callOrElse(
                        "AccessModeService.isReadOnlyAccessModeEnabled", () -> mode.isReadOnly(), () -> false))
                .orElse(false);
    }
}
