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

/** Transactions through Active Objects; joins a transaction that Confluence has already started. */
@Component
public final class AoTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(AoTransactions.class);
    private static final int TRIES = 5;

    /** SQLSTATE class 40, transaction rollback: serialization failures and deadlocks. */
    private static final String TAKEN_BACK = "40";

    private final ActiveObjects ao;

    /** After-commit actions of the thread's outermost transaction; null outside of transactions. */
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
            LOG.warn("After-commit action failed", e);
        }
    }
}
