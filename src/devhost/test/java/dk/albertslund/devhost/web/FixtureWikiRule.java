package dk.albertslund.devhost.web;

import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.DevhostConfig;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** Runs a wiki with the fixture plugin on a free port, for all tests of a class. */
public final class FixtureWikiRule extends ExternalResource {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Function<Path, DatabaseAddress> database;
    private final boolean allowsAnonymous;
    private Path jar;
    private Devhost host;

    private FixtureWikiRule(Function<Path, DatabaseAddress> database, boolean allowsAnonymous) {
        this.database = database;
        this.allowsAnonymous = allowsAnonymous;
    }

    public static FixtureWikiRule onH2() {
        return new FixtureWikiRule(DatabaseAddress::h2, false);
    }

    public static FixtureWikiRule openToAnonymous() {
        return new FixtureWikiRule(DatabaseAddress::h2, true);
    }

    public static FixtureWikiRule on(DatabaseAddress database) {
        return new FixtureWikiRule(folder -> database, false);
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        jar = FixturePlugin.build(folder.newFolder("jar").toPath());
        start();
    }

    private void start() {
        Path home = folder.getRoot().toPath();
        host = Devhost.start(new DevhostConfig(
                0,
                "/confluence",
                jar,
                home,
                Path.of(System.getProperty("devhost.npm", "target/npm")),
                database.apply(home),
                allowsAnonymous,
                false));
    }

    @Override
    protected void after() {
        if (host != null) {
            host.close();
        }
        folder.delete();
    }

    /** Restarts the wiki on the same database. */
    void restart() {
        host.close();
        start();
    }

    JdbcWiki wiki() {
        return host.wiki();
    }

    WikiUser person(String name) {
        return host.wiki().userByName(name).orElseThrow();
    }

    /** A client without a session. */
    WikiClient nobody() {
        return new WikiClient(host.url());
    }

    /** A client with that user logged in; the password is the user name. */
    WikiClient as(String name) {
        return WikiClient.of(host.url(), name, name);
    }

    /** Creates a space of leder1, public or private. */
    void space(String key, boolean isPrivate) {
        host.wiki().createSpace(key, "Space " + key, person("leder1"), isPrivate);
    }

    /** Creates a page by leder1 below the space's home page. */
    WikiPage page(String spaceKey, String title, String body) {
        long home = host.wiki().space(spaceKey).orElseThrow().homePageId();
        return host.wiki().createPage(spaceKey, home, title, body, person("leder1"));
    }

    static String address(WikiPage page) {
        return "/pages/viewpage.action?pageId=" + page.id();
    }

    /** Parameters of the editor's form. */
    static Map<String, String> edit(WikiPage page, String title, String body) {
        return Map.of(
                "pageId",
                String.valueOf(page.id()),
                "version",
                String.valueOf(page.version()),
                "title",
                title,
                "body",
                body);
    }
}
