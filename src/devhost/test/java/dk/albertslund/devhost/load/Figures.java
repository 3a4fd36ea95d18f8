package dk.albertslund.devhost.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** What is measured while a session runs. */
final class Figures {
    private static final double NS_IN_MS = 1_000_000;
    private static final double NS_IN_S = 1_000_000_000;

    private final List<Long> saves = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> deltas = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> catchUps = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger doubled = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();

    /** From one moment of the run to another. */
    record Window(long begunAt, long cpu, long statements, int requests) {
        String costs(Window end) {
            double seconds = (end.begunAt - begunAt) / NS_IN_S;
            return String.format(
                    Locale.ENGLISH,
                    "%.1f | %.0f | %.0f %%",
                    (end.requests - requests) / seconds,
                    (end.statements - statements) / seconds,
                    100 * (end.cpu - cpu) / NS_IN_S / seconds);
        }
    }

    Window now() {
        return new Window(
                System.nanoTime(),
                LoadThreads.wikiNanoseconds(),
                CountingDriver.statements(),
                saves.size() + deltas.size());
    }

    void answered(boolean isSave, long nanoseconds) {
        (isSave ? saves : deltas).add(nanoseconds);
    }

    /** From the network's return until nothing of a participant was unsent. */
    void caughtUp(long nanoseconds) {
        catchUps.add(nanoseconds);
    }

    void lost() {
        lost.incrementAndGet();
    }

    void doubled() {
        doubled.incrementAndGet();
    }

    void conflict() {
        conflicts.incrementAndGet();
    }

    void killed() {
        killed.incrementAndGet();
    }

    int kills() {
        return killed.get();
    }

    /** The faults that the run had. */
    String faults() {
        return lost + " lost, " + doubled + " sent twice, " + killed + " tabs killed, " + conflicts + " conflicts";
    }

    /** Saves and deltas in milliseconds. */
    String times() {
        return saves.size() + " | " + percentiles(saves) + " | " + deltas.size() + " | " + percentiles(deltas);
    }

    String catchUps() {
        return percentiles(catchUps);
    }

    private static String percentiles(List<Long> nanoseconds) {
        List<Long> sorted;
        synchronized (nanoseconds) {
            sorted = nanoseconds.stream().sorted().toList();
        }
        return sorted.isEmpty()
                ? "-"
                : String.format(Locale.ENGLISH, "%.0f / %.0f / %.0f", at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / NS_IN_MS;
    }
}
