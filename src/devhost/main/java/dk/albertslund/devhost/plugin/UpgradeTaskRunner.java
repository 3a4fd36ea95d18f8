package dk.albertslund.devhost.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Runs a plugin's upgrade tasks as Confluence does: those newer than the data, oldest first, before the tables are
 * migrated. The version is stored after each task, so that a failed task is repeated at the next start and those before
 * it are not.
 */
final class UpgradeTaskRunner {
    private static final String TABLE = "WIKI_DATA_VERSION";

    private final JdbcTemplate sql;
    private final String namespace;

    UpgradeTaskRunner(DataSource dataSource, String namespace) {
        this.sql = new JdbcTemplate(dataSource);
        this.namespace = namespace;
        sql.execute("create table if not exists " + TABLE
                + " (NAMESPACE varchar(255) primary key, VERSION varchar(20) not null)");
    }

    void run(List<ActiveObjectsUpgradeTask> tasks, ActiveObjects ao) {
        check(tasks);
        for (ActiveObjectsUpgradeTask task : sorted(tasks)) {
            ModelVersion now = version();
            if (now.compareTo(task.getModelVersion()) < 0) {
                task.upgrade(now, ao);
                keep(task.getModelVersion());
            }
        }
    }

    private static void check(List<ActiveObjectsUpgradeTask> tasks) {
        Set<ModelVersion> versions = new HashSet<>();
        for (ActiveObjectsUpgradeTask task : tasks) {
            if (!versions.add(task.getModelVersion())) {
                throw new PluginStartException(
                        PluginDescriptor.FILE + ": two upgrade tasks have the version " + task.getModelVersion());
            }
        }
    }

    private static List<ActiveObjectsUpgradeTask> sorted(List<ActiveObjectsUpgradeTask> tasks) {
        return tasks.stream()
                .sorted((one, other) -> one.getModelVersion().compareTo(other.getModelVersion()))
                .toList();
    }

    private ModelVersion version() {
        return sql
                .queryForList("select VERSION from " + TABLE + " where NAMESPACE = ?", String.class, namespace)
                .stream()
                .findFirst()
                .map(ModelVersion::valueOf)
                .orElse(ModelVersion.valueOf("0"));
    }

    private void keep(ModelVersion version) {
        sql.update("delete from " + TABLE + " where NAMESPACE = ?", namespace);
        sql.update("insert into " + TABLE + " (NAMESPACE, VERSION) values (?, ?)", namespace, version.toString());
    }
}
