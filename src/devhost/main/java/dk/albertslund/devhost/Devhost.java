package dk.albertslund.devhost;

import dk.albertslund.devhost.samples.SampleContent;
import dk.albertslund.devhost.web.SiteContext;
import dk.albertslund.devhost.web.WebServer;
import dk.albertslund.devhost.wiki.Database;
import dk.albertslund.devhost.wiki.JdbcWiki;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A small wiki for development that runs one plugin's jar. It is bound to the loopback address. */
public final class Devhost implements AutoCloseable {
    private static final List<Logger> NOISY =
            List.of(Logger.getLogger("org.apache"), Logger.getLogger("org.glassfish.jersey"));

    private final WebServer server;
    private final Database database;
    private final JdbcWiki wiki;
    private final PluginRuntime runtime;

    private Devhost(WebServer server, Database database, DevhostConfig config) {
        this.server = server;
        this.database = database;
        this.wiki = new JdbcWiki(database, config.allowsAnonymous());
        this.runtime = PluginRuntime.start(
                config.jar(), config.folder().resolve("bundles"), wiki, database.dataSource(), server.url());
        try {
            server.serve(new SiteContext(config, database, wiki, runtime, server.url()));
            if (config.samples()) {
                new SampleContent(wiki, server.url(), database.dataSource()).make();
            }
        } catch (RuntimeException e) {
            runtime.close();
            throw e;
        }
    }

    /** Tomcat and Jersey log every step by default. */
    private static void quieten() {
        NOISY.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    /** Starts serving; what was opened is closed again when a part fails. */
    public static Devhost start(DevhostConfig config) {
        quieten();
        WebServer server = WebServer.open(config);
        Database database = null;
        try {
            database = Database.open(
                    config.database().url(),
                    config.database().user(),
                    config.database().password());
            return new Devhost(server, database, config);
        } catch (RuntimeException e) {
            if (database != null) {
                database.close();
            }
            server.close();
            throw e;
        }
    }

    /** With the context path and no slash at the end. */
    public String url() {
        return server.url();
    }

    public JdbcWiki wiki() {
        return wiki;
    }

    public PluginRuntime runtime() {
        return runtime;
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        server.close();
        runtime.close();
        database.close();
    }

    /** Runs until it is stopped with Ctrl+C. */
    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            Devhost host = start(DevhostConfig.from(System.getProperties()));
            host.runtime().jobs().schedule();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                host.close();
                stopped.countDown();
            }));
            System.out.println("The wiki is ready: " + host.url());
        } catch (RuntimeException e) {
            System.err.println("The wiki does not start: " + e.getMessage());
            e.printStackTrace();
            System.exit(1);
        }
        stopped.await();
    }
}
