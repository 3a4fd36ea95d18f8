package dk.albertslund.devhost.web;

import dk.albertslund.devhost.DevhostConfig;
import dk.albertslund.devhost.Engine;
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
    private final Texts texts = new Texts();
    private final Templates templates = new Templates();
    private final Assets assets;

    /** @param url with the context path and no slash at the end */
    public Site(DevhostConfig config, Database database, JdbcWiki wiki, Engine engine, String url) {
        this.config = config;
        this.database = database;
        this.wiki = wiki;
        this.engine = engine;
        this.url = url;
        this.assets = new Assets(config.npm());
    }

    public DevhostConfig config() {
        return config;
    }

    public Database database() {
        return database;
    }

    public JdbcWiki wiki() {
        return wiki;
    }

    public Engine engine() {
        return engine;
    }

    public Texts texts() {
        return texts;
    }

    public Templates templates() {
        return templates;
    }

    public Assets assets() {
        return assets;
    }

    public String url() {
        return url;
    }

    /** With a slash in front and none at the end. */
    public String contextPath() {
        return URI.create(url).getPath();
    }
}
