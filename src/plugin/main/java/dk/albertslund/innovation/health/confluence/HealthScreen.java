package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.common.confluence.Faults;
import dk.albertslund.innovation.common.confluence.Links;
import dk.albertslund.innovation.common.confluence.Templates;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Draws the health page. */
@Component
public final class HealthScreen {
    private final Templates templates;
    private final Faults faults;
    private final Links links;

    public HealthScreen(Templates templates, Faults faults, Links links) {
        this.templates = templates;
        this.faults = faults;
        this.links = links;
    }

    String html(Supplier<HealthView> view) {
        return faults.boxed(() -> {
            templates.require("innovation-styles");
            return templates.html("health/health.vm", "health", view.get());
        });
    }

    /** Where to log in and come back from. */
    String logIn(String address) {
        return links.logIn(address);
    }
}
