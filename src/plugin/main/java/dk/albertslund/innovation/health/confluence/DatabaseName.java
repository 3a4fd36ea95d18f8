package dk.albertslund.innovation.health.confluence;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import net.java.ao.DatabaseProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Name and version reported by the database, else Active Objects' database type. */
final class DatabaseName {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseName.class);

    private DatabaseName() {}

    static String of(DatabaseProvider provider) {
        try (Connection connection = provider.getConnection()) {
            DatabaseMetaData says = connection.getMetaData();
            return says.getDatabaseProductName() + " " + says.getDatabaseProductVersion();
        } catch (SQLException | RuntimeException | LinkageError e) {
            LOG.debug("The database does not say what it is", e);
            return provider.getClass().getSimpleName().replace("DatabaseProvider", "");
        }
    }
}
