package dk.albertslund.innovation.common.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import dk.albertslund.activeobjects.EntityManagerActiveObjects;
import dk.albertslund.activeobjects.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.java.ao.EntityManager;
import net.java.ao.test.jdbc.DatabaseUpdater;

/**
 * The tables and rows of version 0.1.0, migrated as Confluence does when a new version of the app is installed.
 */
public final class OldTables implements DatabaseUpdater {
    private static final String FOLDER = "/tables/0.1.0/";

    @Override
    public void update(EntityManager entityManager) throws Exception {
        try (Connection connection = entityManager.getProvider().getConnection();
                Statement statement = connection.createStatement()) {
            for (String file : List.of(TestDatabase.name().toLowerCase(Locale.ENGLISH) + ".sql", "rows.sql")) {
                for (String sql : statements(file)) {
                    statement.execute(sql);
                }
            }
        }
        upgrade(new EntityManagerActiveObjects(entityManager));
        new Tables().update(entityManager);
    }

    /** The upgrade tasks of the descriptor, oldest first. */
    private static void upgrade(ActiveObjects ao) throws Exception {
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (String name : Tables.names("upgradeTask")) {
            tasks.add((ActiveObjectsUpgradeTask)
                    Class.forName(name).getConstructor().newInstance());
        }
        tasks.sort((one, other) -> one.getModelVersion().compareTo(other.getModelVersion()));
        tasks.forEach(task -> task.upgrade(ModelVersion.valueOf("0"), ao));
    }

    private static List<String> statements(String file) throws IOException {
        try (InputStream script = OldTables.class.getResourceAsStream(FOLDER + file)) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.replaceAll("(?m)^--.*\\R", "").split(";\\R"))
                    .toList();
        }
    }
}
