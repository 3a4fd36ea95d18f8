package dk.albertslund.devhost.running;

import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.DevhostConfig;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/**
 * Runs the development host with the built jar and its initial users, without a browser; shared by all tests of a
 * class.
 */
public final class PluginWikiRule extends ExternalResource {
    /** The anonymous user. */
    static final String NOBODY = "nobody";

    private final TemporaryFolder folder = new TemporaryFolder();
    private final boolean allowsAnonymous;
    private Devhost host;

    public PluginWikiRule() {
        this(false);
    }

    private PluginWikiRule(boolean allowsAnonymous) {
        this.allowsAnonymous = allowsAnonymous;
    }

    /** A wiki with anonymous access. */
    public static PluginWikiRule openToAnonymous() {
        return new PluginWikiRule(true);
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        Path home = folder.getRoot().toPath();
        host = start(home, DatabaseAddress.h2(home), allowsAnonymous);
    }

    @Override
    protected void after() {
        if (host != null) {
            host.close();
        }
        folder.delete();
    }

    static Devhost start(Path home, DatabaseAddress database) throws IOException {
        return start(home, database, false);
    }

    private static Devhost start(Path home, DatabaseAddress database, boolean allowsAnonymous) throws IOException {
        return Devhost.start(new DevhostConfig(
                0,
                "/confluence",
                BuiltJar.path(),
                home,
                Path.of(System.getProperty("devhost.npm", "target/npm")),
                database,
                allowsAnonymous,
                false));
    }

    Devhost host() {
        return host;
    }

    /** Runs the job without a user, as the scheduler does. */
    void runIndexJob() {
        String outcome = host.runtime().jobs().run("innovation-index").toString();
        if (!outcome.startsWith("success")) {
            throw new AssertionError(outcome);
        }
    }

    WikiUser user(String name) {
        return host.wiki().userByName(name).orElseThrow();
    }

    /**
     * Adds the page of an exercise, as people do by Create.
     *
     * @param part what the page shows, for example {@code needs}
     */
    WikiPage addPage(String spaceKey, String part, String userName) {
        return BlueprintPages.add(host, spaceKey, userName, part);
    }

    /** A client with that user logged in. */
    WikiRestClient login(String userName) {
        return WikiRestClient.loggedIn(host.url(), userName);
    }

    <T> T as(String userName, Supplier<T> action) {
        return RequestScope.as(userName.equals(NOBODY) ? null : user(userName), action);
    }
}
