package dk.albertslund.innovation.health.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import dk.albertslund.innovation.common.confluence.PlatformCalls;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.springframework.stereotype.Component;

/** Version numbers for support cases. */
@Component
public final class Versions {
    private static final String UNKNOWN = "?";

    private final ApplicationProperties wiki;

    public Versions(@ComponentImport ApplicationProperties wiki) {
        this.wiki = wiki;
    }

    String app() {
        Bundle bundle = FrameworkUtil.getBundle(getClass());
        return bundle == null ? UNKNOWN : bundle.getVersion().toString();
    }

    String confluence() {
        return PlatformCalls.callOrElse("ApplicationProperties.getVersion", () -> wiki.getVersion(), () -> UNKNOWN);
    }

    String java() {
        return Runtime.version().toString();
    }
}
