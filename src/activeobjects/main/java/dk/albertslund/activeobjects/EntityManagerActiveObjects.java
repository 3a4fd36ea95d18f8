package dk.albertslund.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/**
 * The service that Confluence exports to plugins, on the real library's entity manager. A nested transaction joins the
 * outer one and rolls it back when it fails, and SQL exceptions are unchecked, as in Confluence. A query that only some
 * databases accept is refused ({@link QueryValidator}).
 */
public class EntityManagerActiveObjects implements ActiveObjects {
    private final EntityManager entityManager;
    private final ThreadLocal<State> state = ThreadLocal.withInitial(() -> State.NONE);

    public EntityManagerActiveObjects(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private enum State {
        NONE,
        OPEN,
        DOOMED
    }

    private interface Call<T> {
        T run() throws SQLException;
    }

    private static <T> T unchecked(Call<T> call) {
        try {
            return call.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        QueryValidator.check(type, params);
        return unchecked(() -> entityManager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return unchecked(() -> entityManager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        QueryValidator.check(type, query);
        return unchecked(() -> entityManager.find(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        QueryValidator.check(type, query);
        return unchecked(() -> entityManager.count(type, query));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        unchecked(() -> {
            entityManager.delete(entities);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        QueryValidator.check(type, criteria, parameters);
        return unchecked(() -> entityManager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        unchecked(() -> {
            entityManager.migrate(entities);
            return null;
        });
    }

    @Override
    public final <T> T executeInTransaction(TransactionCallback<T> callback) {
        return state.get() == State.NONE ? outermost(callback) : joined(callback);
    }

    private <T> T outermost(TransactionCallback<T> callback) {
        state.set(State.OPEN);
        try {
            return unchecked(() -> begin(() -> {
                T result = callback.doInTransaction();
                if (state.get() == State.DOOMED) {
                    throw new IllegalStateException(
                            "A transaction inside this one failed, so this one was rolled back");
                }
                return result;
            }));
        } finally {
            state.remove();
        }
    }

    private <T> T joined(TransactionCallback<T> callback) {
        try {
            return callback.doInTransaction();
        } catch (RuntimeException | Error e) {
            state.set(State.DOOMED);
            throw e;
        }
    }

    /** Runs the callback in a database transaction of its own and rolls it back when the callback throws. */
    protected <T> T begin(TransactionCallback<T> callback) throws SQLException {
        return new Transaction<T>(entityManager) {
            @Override
            public T run() {
                return callback.doInTransaction();
            }
        }.execute();
    }
}
