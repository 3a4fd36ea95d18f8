package dk.albertslund.devhost.service;

import com.atlassian.sal.api.message.I18nResolver;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import java.io.Serializable;

/** Messages in the current user's language. */
final class HostI18nResolver implements I18nResolver {
    private final InstalledPlugin plugin;

    HostI18nResolver(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    @Override
    public String getText(String key) {
        return plugin.text(HostUser.language(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return plugin.text(HostUser.language(), key, (Object[]) arguments);
    }
}
