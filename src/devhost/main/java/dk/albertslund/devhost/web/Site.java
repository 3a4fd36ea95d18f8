package dk.albertslund.devhost.web;

import dk.albertslund.devhost.DevhostConfig;
import dk.albertslund.devhost.Engine;
import dk.albertslund.devhost.resources.WebResources;
import dk.albertslund.devhost.service.WikiLife;
import dk.albertslund.devhost.wiki.Database;
import dk.albertslund.devhost.wiki.JdbcWiki;
import java.net.URI;

/** Everything that the pages of one running wiki are made from. */
public final class Site {
    private final DevhostConfig config;
    private final Database database;
    private final JdbcWiki wiki;
    private final Engine engine;
    private final String url;
    private final Templates templates = new Templates();
    private final WebResources resources;
    private final AdminItems adminItems;

    /** @param url with the context path and no slash at the end */
    public Site(DevhostConfig config, Database database, JdbcWiki wiki, Engine engine, String url) {
        this.config = config;
        this.database = database;
        this.wiki = wiki;
        this.engine = engine;
        this.url = url;
        this.resources = new WebResources(engine.plugin());
        this.adminItems = new AdminItems(engine.plugin());
    }

    public DevhostConfig config() {
        return config;
    }

    public Database database() {
        return database;
    }

    /** For whatever the plugin must hear of. */
    public WikiLife life() {
        return new WikiLife(wiki, engine.events());
    }

    public JdbcWiki wiki() {
        return wiki;
    }

    public Engine engine() {
        return engine;
    }

    /** Whether anybody may change anything just now. */
    public boolean isWritable() {
        return !engine.accessMode().isReadOnlyAccessModeEnabled();
    }

    public Templates templates() {
        return templates;
    }

    /** The plugin's scripts and styles. */
    public WebResources resources() {
        return resources;
    }

    /** The plugin's links in the administration. */
    public AdminItems adminItems() {
        return adminItems;
    }

    public String url() {
        return url;
    }

    /** With a slash in front and none at the end. */
    public String contextPath() {
        return URI.create(url).getPath();
    }
}
