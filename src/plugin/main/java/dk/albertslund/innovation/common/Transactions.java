package dk.albertslund.innovation.common;

import java.util.function.Supplier;

/**
 * Runs an action so that all of it is kept or none of it. An action inside another joins it. When another writer was first
 * ({@link ConflictException}, or the database says so), the outermost action is run again from its beginning, for what an
 * action inside it has lost cannot be mended inside; so an action changes nothing but the database.
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
     * Runs the action in a transaction of its own once the outermost one is kept, and never when it is not; outside of
     * every transaction at once. A failure of it is told to the log only.
     */
    void afterCommit(Runnable action);
}
