package dk.albertslund.activeobjects.testing;

import dk.albertslund.activeobjects.AoDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import net.java.ao.test.jdbc.AbstractJdbcConfiguration;

/** The database of this test run, as {@code -Dao.test.database} names it: H2 in memory, or PostgreSQL. */
public final class TestDatabase extends AbstractJdbcConfiguration {
    public TestDatabase() {
        super(Product.current().url(), Product.current().user, "", Product.current().schema);
        AoDatabase.readCommitted();
    }

    /** {@code H2} or {@code PostgreSQL}. */
    public static String name() {
        return Product.current().name;
    }

    @Override
    protected String getDefaultUrl() {
        return Product.current().url();
    }

    @Override
    protected String getDefaultSchema() {
        return Product.current().schema;
    }

    private enum Product {
        H2("H2", "sa", "PUBLIC") {
            @Override
            String url() {
                return "jdbc:h2:mem:active-objects;DB_CLOSE_DELAY=-1";
            }
        },
        POSTGRESQL("PostgreSQL", "postgres", "public") {
            @Override
            String url() {
                return PostgreSql.SERVER.getJdbcUrl(user, "postgres");
            }
        };

        final String name;
        final String user;
        final String schema;

        Product(String name, String user, String schema) {
            this.name = name;
            this.user = user;
            this.schema = schema;
        }

        abstract String url();

        static Product current() {
            String wanted = System.getProperty("ao.test.database", H2.name);
            return Arrays.stream(values())
                    .filter(product -> product.name.equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "-Dao.test.database must be H2 or PostgreSQL, but is " + wanted));
        }
    }

    /** One server per JVM, on a free port; it stops with the JVM. Nothing here outlives a test, so disks need not sync. */
    private static final class PostgreSql {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
            }
        }
    }
}
