package dk.albertslund.activeobjects.testing;

import com.atlassian.sal.api.transaction.TransactionCallback;
import dk.albertslund.activeobjects.EntityManagerActiveObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import net.java.ao.EntityManager;

/**
 * Turns the plugin's transactions inside the runner's transaction into savepoints, so that a failure really rolls back.
 */
final class SavepointActiveObjects extends EntityManagerActiveObjects {
    private final EntityManager entityManager;

    SavepointActiveObjects(EntityManager entityManager) {
        super(entityManager);
        this.entityManager = entityManager;
    }

    @Override
    protected <T> T begin(TransactionCallback<T> callback) throws SQLException {
        Connection connection = entityManager.getProvider().getConnection();
        Savepoint start = connection.setSavepoint();
        try {
            return callback.doInTransaction();
        } catch (RuntimeException | Error e) {
            connection.rollback(start);
            throw e;
        }
    }
}
