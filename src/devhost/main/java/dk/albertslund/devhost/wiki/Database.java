package dk.albertslund.devhost.wiki;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of the wiki and the plugin with its connection pool; closing it closes the pool. */
public final class Database implements AutoCloseable {
    /** The browser's scripts wait 15 seconds for a response. */
    private static final int CONNECTION_TIMEOUT_IN_MS = 4000;

    private static final int MOST_CONNECTIONS = 20;

    private final HikariDataSource pool;
    private final TransactionTemplate transactions;
    private final JdbcTemplate sql;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.sql = new JdbcTemplate(pool);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /** Opens H2 or PostgreSQL by its JDBC address, and makes the wiki's tables when they are not there. */
    public static Database open(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_IN_MS);
        Database database = new Database(new HikariDataSource(config));
        WikiSchema.create(database.sql);
        return database;
    }

    public DataSource dataSource() {
        return pool;
    }

    JdbcTemplate sql() {
        return sql;
    }

    /** Runs the action in a transaction, rolled back when it throws. */
    <T> T inTransaction(Supplier<T> action) {
        return transactions.execute(status -> action.get());
    }

    @Override
    public void close() {
        pool.close();
    }
}
