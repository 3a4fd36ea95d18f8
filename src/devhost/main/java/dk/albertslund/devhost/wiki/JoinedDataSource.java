package dk.albertslund.devhost.wiki;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets everything that a thread writes inside {@link #inTransaction} be kept or dropped together, the plugin's Active Objects
 * included: they get the thread's own connection, and what they commit waits for the end of the whole, as in Confluence.
 */
final class JoinedDataSource extends DelegatingDataSource {
    private static final Set<String> LEFT_TO_THE_END = Set.of("close", "commit", "setAutoCommit");

    private final ThreadLocal<Joined> current = new ThreadLocal<>();

    JoinedDataSource(DataSource pool) {
        super(pool);
    }

    private static final class Joined {
        private final Connection connection;
        private boolean isLost;

        private Joined(Connection connection) {
            this.connection = connection;
        }

        private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (LEFT_TO_THE_END.contains(method.getName())) {
                return null;
            }
            if (method.getName().equals("rollback") && arguments == null) {
                isLost = true;
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private Connection view() {
            return (Connection) Proxy.newProxyInstance(
                    JoinedDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, this::call);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Joined joined = current.get();
        return joined == null ? super.getConnection() : joined.view();
    }

    /** Keeps all of it, or nothing when it throws; inside another one it joins that one. */
    <T> T inTransaction(Supplier<T> action) {
        if (current.get() != null) {
            return action.get();
        }
        try (Connection connection = super.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return run(connection, action);
            } finally {
                current.remove();
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }

    private <T> T run(Connection connection, Supplier<T> action) throws SQLException {
        Joined joined = new Joined(connection);
        current.set(joined);
        T result = action.get();
        if (joined.isLost) {
            throw new IllegalStateException("A part of the work was rolled back, so nothing of it is kept");
        }
        connection.commit();
        return result;
    }
}
