package dk.albertslund.innovation.common;

import java.util.function.Supplier;

/**
 * Runs actions in database transactions. A nested action joins the outer transaction. On a conflict ({@link
 * ConflictException}, or a serialization failure or deadlock reported by the database) the outermost action is rolled
 * back and retried from its beginning; so an action must have no side effects outside of the database.
 */
public interface Transactions {
    <T> T execute(Supplier<T> action);

    default void run(Runnable action) {
        execute(() -> {
            action.run();
            return null;
        });
    }

    /**
     * Runs the action in a transaction of its own after the outermost transaction has committed; immediately when there
     * is none. Not run after a rollback. A failure is logged and not propagated.
     */
    void afterCommit(Runnable action);
}
