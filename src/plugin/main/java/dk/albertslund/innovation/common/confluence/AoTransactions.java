package dk.albertslund.innovation.common.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.ConflictException;
import dk.albertslund.innovation.common.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Transactions of Active Objects; they join the one that Confluence may have begun. */
@Component
public final class AoTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(AoTransactions.class);
    private static final int TRIES = 5;

    /** What databases say of a transaction that they took back for another one's sake, a deadlock for example. */
    private static final String TAKEN_BACK = "40";

    private final ActiveObjects ao;

    /** What the thread's outermost transaction is followed by; nothing outside of one. */
    private final ThreadLocal<List<Runnable>> following = new ThreadLocal<>();

    public AoTransactions(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T execute(Supplier<T> action) {
        if (following.get() != null) {
            return ao.executeInTransaction(action::get);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return outermost(action);
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isConflict(e)) {
                    throw e;
                }
            }
        }
    }

    private <T> T outermost(Supplier<T> action) {
        List<Runnable> afterwards = new ArrayList<>();
        following.set(afterwards);
        T result;
        try {
            result = ao.executeInTransaction(action::get);
        } finally {
            following.remove();
        }
        afterwards.forEach(this::afterCommit);
        return result;
    }

    private static boolean isConflict(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConflictException
                        || cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && sql.getSQLState().startsWith(TAKEN_BACK));
    }

    @Override
    public void afterCommit(Runnable action) {
        if (following.get() != null) {
            following.get().add(action);
            return;
        }
        try {
            run(action);
        } catch (RuntimeException e) {
            LOG.warn("What follows a change could not be kept; the change itself is", e);
        }
    }
}
