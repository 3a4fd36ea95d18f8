package dk.albertslund.innovation.form.sheet;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Fair queue of the writers of a sheet on this node. Without it they all wait for the row lock, each with a database
 * connection and in no order. Affects speed only: correctness depends on the row lock and the unique revision.
 */
public final class SheetQueue {
    private static final int STRIPES = 256;
    /** Avoids a deadlock with a thread that holds the queue and waits for the row lock of this thread's outer transaction. */
    private static final long LONGEST_WAIT_IN_MS = 1_000;

    private final ReentrantLock[] locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(STRIPES).toArray(ReentrantLock[]::new);

    /** Runs the action when all earlier ones of the sheet have run, but after {@value #LONGEST_WAIT_IN_MS} ms at the latest. */
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
