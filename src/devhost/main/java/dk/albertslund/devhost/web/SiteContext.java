package dk.albertslund.devhost.web;

import dk.albertslund.devhost.DevhostConfig;
import dk.albertslund.devhost.PluginRuntime;
import dk.albertslund.devhost.resources.WebResources;
import dk.albertslund.devhost.service.ContentLifecycleService;
import dk.albertslund.devhost.wiki.Database;
import dk.albertslund.devhost.wiki.JdbcWiki;
import java.net.URI;

/** What the controllers of one running wiki have in common. */
public final class SiteContext {
    private final DevhostConfig config;
    private final Database database;
    private final JdbcWiki wiki;
    private final PluginRuntime runtime;
    private final String url;
    private final HostTemplateRenderer templates = new HostTemplateRenderer();
    private final WebResources resources;
    private final WebItems adminItems;
    private final WebItems headerItems;
    private final WebItems userItems;

    /** @param url with the context path and no slash at the end */
    public SiteContext(DevhostConfig config, Database database, JdbcWiki wiki, PluginRuntime runtime, String url) {
        this.config = config;
        this.database = database;
        this.wiki = wiki;
        this.runtime = runtime;
        this.url = url;
        this.resources = new WebResources(runtime.plugin());
        this.adminItems = new WebItems(runtime.plugin(), WebItems.ADMINISTRATION);
        this.headerItems = new WebItems(runtime.plugin(), WebItems.HEADER);
        this.userItems = new WebItems(runtime.plugin(), WebItems.USER);
    }

    public DevhostConfig config() {
        return config;
    }

    public Database database() {
        return database;
    }

    /** Operations that notify the plugin by events. */
    public ContentLifecycleService lifecycle() {
        return new ContentLifecycleService(wiki, runtime.events());
    }

    public JdbcWiki wiki() {
        return wiki;
    }

    public PluginRuntime runtime() {
        return runtime;
    }

    /** False in read-only mode. */
    public boolean isWritable() {
        return !runtime.accessMode().isReadOnlyAccessModeEnabled();
    }

    public HostTemplateRenderer templates() {
        return templates;
    }

    /** The plugin's scripts and styles. */
    public WebResources resources() {
        return resources;
    }

    /** The plugin's links in the administration. */
    public WebItems adminItems() {
        return adminItems;
    }

    /** The plugin's links in the header of every page. */
    public WebItems headerItems() {
        return headerItems;
    }

    /** The plugin's links in the menu of who is logged in. */
    public WebItems userItems() {
        return userItems;
    }

    public String url() {
        return url;
    }

    /** With a slash in front and none at the end. */
    public String contextPath() {
        return URI.create(url).getPath();
    }
}
