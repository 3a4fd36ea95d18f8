package dk.albertslund.activeobjects;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The real Active Objects library on a data source, set up with Confluence's name converters. */
public final class AoDatabase {
    private AoDatabase() {}

    /** An entity manager for one plugin's namespace on H2 or PostgreSQL; any other database is refused. */
    public static EntityManager open(DataSource dataSource, String namespace) {
        readCommitted();
        String prefix = AoTableNames.prefix(namespace);
        NameConverters names = new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
        return new EntityManager(provider(dataSource), configuration(prefix, names));
    }

    /** Confluence's transactions read what others have committed; the library left alone would take serializable ones. */
    public static void readCommitted() {
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
    }

    private static DatabaseProvider provider(DataSource dataSource) {
        String product = product(dataSource);
        switch (product) {
            case "H2":
                return new H2DatabaseProvider(disposable(dataSource), "PUBLIC");
            case "PostgreSQL":
                return new PostgreSQLDatabaseProvider(disposable(dataSource), "public");
            default:
                throw new IllegalArgumentException("Database must be H2 or PostgreSQL, but is " + product);
        }
    }

    private static String product(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not reach the database: " + e.getMessage(), e);
        }
    }

    private static DisposableDataSource disposable(DataSource dataSource) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                AoDatabase.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(dataSource, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static EntityManagerConfiguration configuration(String prefix, NameConverters names) {
        return new EntityManagerConfiguration() {
            @Override
            public boolean useWeakCache() {
                return true;
            }

            @Override
            public NameConverters getNameConverters() {
                return names;
            }

            @Override
            public SchemaConfiguration getSchemaConfiguration() {
                return (table, isCaseSensitive) ->
                        (isCaseSensitive ? table : table.toUpperCase(Locale.ENGLISH)).startsWith(prefix);
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return new CachingEntityInfoResolverFactory();
            }
        };
    }
}
