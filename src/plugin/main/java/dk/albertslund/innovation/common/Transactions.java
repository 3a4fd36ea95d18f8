package dk.albertslund.innovation.common;

import java.util.function.Supplier;

/** Runs an action so that all of it is kept or none of it. An action inside another joins it. */
public interface Transactions {
    <T> T in(Supplier<T> action);

    default void run(Runnable action) {
        in(() -> {
            action.run();
            return null;
        });
    }
}
