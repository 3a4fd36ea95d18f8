package dk.albertslund.devhost;

import com.atlassian.confluence.api.service.content.ContentPropertyService;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import dk.albertslund.devhost.jobs.PluginJobScheduler;
import dk.albertslund.devhost.plugin.BundledPlugin;
import dk.albertslund.devhost.plugin.ExportedPackages;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.render.HostXhtmlContent;
import dk.albertslund.devhost.render.StorageRenderer;
import dk.albertslund.devhost.render.VelocityRenderer;
import dk.albertslund.devhost.render.WebPanelRenderer;
import dk.albertslund.devhost.render.XhtmlRenderer;
import dk.albertslund.devhost.search.SearchIndex;
import dk.albertslund.devhost.service.HostAccessModeService;
import dk.albertslund.devhost.service.HostContentPropertyService;
import dk.albertslund.devhost.service.HostMailQueue;
import dk.albertslund.devhost.service.HostServices;
import dk.albertslund.devhost.wiki.Wiki;
import java.nio.file.Path;
import javax.sql.DataSource;

/** The running plugin with the services that it and the wiki's pages share. Created once and closed at the end. */
public final class PluginRuntime implements AutoCloseable {
    private final BundledPlugin plugin;
    private final HostServices services;
    private final VelocityRenderer templates;
    private final StorageRenderer renderer;
    private final WebPanelRenderer panels;
    private final SearchIndex index;
    private final PluginJobScheduler jobs;

    private PluginRuntime(BundledPlugin plugin, Wiki wiki, DataSource dataSource, String baseUrl) {
        this.plugin = plugin;
        this.templates = new VelocityRenderer(plugin);
        this.services = new HostServices(wiki, plugin, templates, baseUrl);
        HostContentPropertyService properties =
                new HostContentPropertyService(wiki, dataSource, page -> index().changed(page));
        services.also(ContentPropertyService.class, properties);
        services.events().register(properties);
        HostXhtmlContent content = new HostXhtmlContent();
        services.also(XhtmlContent.class, content);
        plugin.start(services.byType(), dataSource);
        this.renderer = new XhtmlRenderer(plugin, wiki, baseUrl);
        content.use(renderer);
        this.panels = WebPanelRenderer.of(plugin, templates);
        this.index = SearchIndex.open(wiki, plugin, dataSource);
        services.events().register(index);
        this.jobs = PluginJobScheduler.of(plugin);
    }

    /**
     * Installs and starts the jar.
     *
     * @param storage a folder for the bundle framework; what is in it is removed
     * @param dataSource where the plugin's tables are
     * @param baseUrl with the context path, no slash at the end
     * @throws dk.albertslund.devhost.plugin.PluginStartException naming what is wrong with the jar
     */
    public static PluginRuntime start(Path jar, Path storage, Wiki wiki, DataSource dataSource, String baseUrl) {
        return start(BundledPlugin.install(jar, storage, ExportedPackages.all()), wiki, dataSource, baseUrl);
    }

    /** Starts the installed plugin, and closes it when the start fails. */
    static PluginRuntime start(BundledPlugin plugin, Wiki wiki, DataSource dataSource, String baseUrl) {
        try {
            return new PluginRuntime(plugin, wiki, dataSource, baseUrl);
        } catch (RuntimeException e) {
            plugin.close();
            throw e;
        }
    }

    public InstalledPlugin plugin() {
        return plugin;
    }

    public StorageRenderer renderer() {
        return renderer;
    }

    /** Publishes the wiki's events. */
    public EventPublisher events() {
        return services.events();
    }

    /** The plugin's scheduled jobs. */
    public PluginJobScheduler jobs() {
        return jobs;
    }

    /** The search index. */
    public SearchIndex index() {
        return index;
    }

    /** The mails that the wiki would send. */
    public HostMailQueue mails() {
        return services.mails();
    }

    /** Read-only mode. */
    public HostAccessModeService accessMode() {
        return services.accessMode();
    }

    /** The plugin's Velocity templates, for web panels. */
    public VelocityRenderer templates() {
        return templates;
    }

    /** The plugin's web panels. */
    public WebPanelRenderer panels() {
        return panels;
    }

    @Override
    public void close() {
        jobs.close();
        index.close();
        plugin.close();
    }
}
