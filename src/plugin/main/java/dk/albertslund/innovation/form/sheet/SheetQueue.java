package dk.albertslund.innovation.form.sheet;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets those who write in the same sheet on this node wait for each other in the order in which they came, rather than all at
 * once for the sheet's row in the database: there they would each hold a connection, and some would wait much longer than
 * others. It is a matter of speed alone; the row lock and the unique revision decide, on this node as between nodes.
 */
public final class SheetQueue {
    private static final int STRIPES = 256;
    /** Whoever already has the row lock, in a transaction around several saves, must not wait for somebody who waits for it. */
    private static final long LONGEST_WAIT_IN_MS = 1_000;

    private final ReentrantLock[] locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(STRIPES).toArray(ReentrantLock[]::new);

    /** Runs the action when it is its turn, or after a second. */
    public <T> T inTurn(SheetKey sheet, Supplier<T> action) {
        ReentrantLock lock = locks[Math.floorMod(sheet.hashCode(), STRIPES)];
        boolean isOwnTurn = isTurn(lock);
        try {
            return action.get();
        } finally {
            if (isOwnTurn) {
                lock.unlock();
            }
        }
    }

    private static boolean isTurn(ReentrantLock lock) {
        try {
            return lock.tryLock(LONGEST_WAIT_IN_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
