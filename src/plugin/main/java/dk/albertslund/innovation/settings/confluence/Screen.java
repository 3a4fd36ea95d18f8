package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.confluence.Faults;
import dk.albertslund.innovation.common.confluence.Links;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.common.confluence.Viewer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Draws the administrator's page. */
@Component
public final class Screen {
    private final Templates templates;
    private final Faults faults;
    private final Viewer viewer;
    private final Links links;

    public Screen(Templates templates, Faults faults, Viewer viewer, Links links) {
        this.templates = templates;
        this.faults = faults;
        this.viewer = viewer;
        this.links = links;
    }

    /** The page for the person who asks, whose user key is handed on. */
    String html(Function<String, SettingsView> view) {
        return faults.boxed(() -> {
            templates.require("innovation-settings");
            return templates.html(
                    "settings/settings.vm",
                    "settings",
                    view.apply(viewer.userKey().orElse("")));
        });
    }

    /** Where to log in and come back from. */
    String logIn(String address) {
        return links.logIn(address);
    }
}
