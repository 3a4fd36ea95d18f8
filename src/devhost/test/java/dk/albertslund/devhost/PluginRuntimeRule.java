package dk.albertslund.devhost;

import dk.albertslund.devhost.plugin.BundledPlugin;
import dk.albertslund.devhost.plugin.ExportedPackages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** Starts the plugin on a wiki and a database in memory, and stops it after the test. */
public final class PluginRuntimeRule extends ExternalResource {
    public static final String BASE_URL = "http://localhost:1990/confluence";

    private final TemporaryFolder folder = new TemporaryFolder();
    private final List<PluginRuntime> started = new ArrayList<>();
    private final InMemoryWiki wiki = new InMemoryWiki();

    @Override
    protected void before() throws Throwable {
        folder.create();
    }

    @Override
    protected void after() {
        started.forEach(PluginRuntime::close);
        folder.delete();
    }

    public InMemoryWiki wiki() {
        return wiki;
    }

    public PluginRuntime start(FixtureJar jar) {
        return start(jar.build(folder.getRoot().toPath()));
    }

    public PluginRuntime start(Path jar) {
        return start(jar, ExportedPackages.all());
    }

    /** Starts the plugin with these exported packages only. */
    public PluginRuntime start(Path jar, ExportedPackages packages) {
        Path storage = folder.getRoot().toPath().resolve("bundles" + started.size());
        PluginRuntime runtime =
                PluginRuntime.start(BundledPlugin.install(jar, storage, packages), wiki, database(), BASE_URL);
        started.add(runtime);
        return runtime;
    }

    private DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        database.setUser("sa");
        return database;
    }
}
