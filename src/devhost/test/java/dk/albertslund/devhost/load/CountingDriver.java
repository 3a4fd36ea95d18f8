package dk.albertslund.devhost.load;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

/** A JDBC driver that counts the statements which it passes on to the one of the database. */
final class CountingDriver implements Driver {
    private static final String PREFIX = "jdbc:counted:";
    private static final AtomicLong STATEMENTS = new AtomicLong();

    static {
        try {
            DriverManager.registerDriver(new CountingDriver());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String address(String url) {
        return url.replaceFirst("^jdbc:", PREFIX);
    }

    static long statements() {
        return STATEMENTS.get();
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        return acceptsURL(url)
                ? counted(Connection.class, DriverManager.getConnection(url.replace(PREFIX, "jdbc:"), properties))
                : null;
    }

    private static <T> T counted(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                STATEMENTS.incrementAndGet();
            }
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof Statement && target instanceof Connection
                        ? wrapped(method.getReturnType(), result)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(CountingDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static <T> Object wrapped(Class<T> type, Object statement) {
        return counted(type, type.cast(statement));
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
