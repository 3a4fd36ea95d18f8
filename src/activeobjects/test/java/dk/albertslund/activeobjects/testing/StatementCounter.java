package dk.albertslund.activeobjects.testing;

import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.DatabaseProvider;

/** Counts statements where Active Objects hands them to JDBC. */
final class StatementCounter {
    private StatementCounter() {}

    static int during(Runnable action, DatabaseProvider provider) {
        AtomicInteger count = new AtomicInteger();
        DatabaseProvider.SqlListener listener = sql -> count.incrementAndGet();
        provider.addSqlListener(listener);
        try {
            action.run();
        } finally {
            provider.removeSqlListener(listener);
        }
        return count.get();
    }
}
