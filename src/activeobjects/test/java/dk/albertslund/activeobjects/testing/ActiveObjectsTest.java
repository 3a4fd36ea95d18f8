package dk.albertslund.activeobjects.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.albertslund.activeobjects.AoDatabase;
import dk.albertslund.activeobjects.EntityManagerActiveObjects;
import net.java.ao.EntityManager;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.builder.DriverManagerDataSource;
import net.java.ao.test.converters.NameConverters;
import net.java.ao.test.jdbc.Jdbc;
import net.java.ao.test.jdbc.NonTransactional;
import net.java.ao.test.junit.ActiveObjectsJUnitRunner;
import org.junit.Rule;
import org.junit.experimental.categories.Category;
import org.junit.rules.MethodRule;
import org.junit.runner.RunWith;
import org.junit.runners.model.FrameworkMethod;
import org.junit.runners.model.Statement;

/**
 * A test on the real Active Objects with Confluence's table names. The build runs it twice, on H2 and on PostgreSQL; a
 * failure says on which. A subclass names its tables by {@code @Data}.
 *
 * <p>Each method runs in a transaction that is rolled back. Write {@link NonTransactional} on a method with threads,
 * with {@link #anotherNode()} or with a failing statement outside every transaction; it then gets freshly made tables,
 * which costs PostgreSQL a quarter of a second.
 */
@RunWith(ActiveObjectsJUnitRunner.class)
@Jdbc(TestDatabase.class)
@NameConverters(table = ConfluenceTableNames.class, field = AtlassianFieldNameConverter.class)
@Category(ActiveObjectsTest.class)
public abstract class ActiveObjectsTest {
    /** Set by the runner. */
    protected EntityManager entityManager;

    /** The service as the plugin gets it. */
    protected ActiveObjects ao;

    @Rule
    public final MethodRule service = (test, method, target) -> new Statement() {
        @Override
        public void evaluate() throws Throwable {
            ao = serviceFor(method);
            namingTheDatabase(test);
        }
    };

    private ActiveObjects serviceFor(FrameworkMethod method) {
        return method.getAnnotation(NonTransactional.class) == null
                ? new SavepointActiveObjects(entityManager)
                : new EntityManagerActiveObjects(entityManager);
    }

    private static void namingTheDatabase(Statement test) throws Throwable {
        try {
            test.evaluate();
        } catch (Throwable e) {
            AssertionError named = new AssertionError("On " + TestDatabase.name() + ": " + e.getMessage(), e);
            named.setStackTrace(e.getStackTrace());
            throw named;
        }
    }

    /** The same tables as seen by another node of the cluster. */
    protected static ActiveObjects anotherNode() {
        TestDatabase database = new TestDatabase();
        DriverManagerDataSource dataSource =
                new DriverManagerDataSource(database.getUrl(), database.getUsername(), database.getPassword());
        return new EntityManagerActiveObjects(AoDatabase.open(dataSource, ConfluenceTableNames.NAMESPACE));
    }

    /** How many statements the action sends to the database, from whichever thread. */
    protected int statements(Runnable action) {
        return StatementCounter.during(action, entityManager.getProvider());
    }
}
