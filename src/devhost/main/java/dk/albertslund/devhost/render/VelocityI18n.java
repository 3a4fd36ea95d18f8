package dk.albertslund.devhost.render;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.service.HostUser;
import java.util.List;

/**
 * {@code $i18n} in a template. As in Confluence what it gives counts as HTML: neither the text nor the arguments put
 * into it are escaped.
 */
public final class VelocityI18n {
    private final InstalledPlugin plugin;

    VelocityI18n(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    public String getText(String key) {
        return plugin.text(HostUser.language(), key);
    }

    public String getText(String key, Object[] arguments) {
        return plugin.text(HostUser.language(), key, arguments);
    }

    public String getText(String key, List<?> arguments) {
        return getText(key, arguments.toArray());
    }
}
