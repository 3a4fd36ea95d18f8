package dk.albertslund.devhost.load;

import java.time.Duration;

/**
 * One run of a session.
 *
 * @param participants how many people write
 * @param seed the same one gives the same faults, tabs and texts, as far as threads allow
 * @param pace how many times faster than people everything goes
 * @param writing how long they write before the cut, and again after it
 * @param cut how long nobody has a network, while all go on writing
 * @param isKeptOnDevice false for the counter-run, which must lose text
 */
record LoadOptions(int participants, long seed, int pace, Duration writing, Duration cut, boolean isKeptOnDevice) {
    /** How long a request and its response take together, beside what the wiki needs. */
    static final int DELAY_IN_MS = 400;
    /** Of a hundred requests or responses. */
    static final int LOST = 5;
    /** Of a hundred saves. */
    static final int SENT_TWICE = 3;

    /** As people do it, with a cut of five minutes. */
    static LoadOptions full(int participants, long seed) {
        return new LoadOptions(participants, seed, 1, Duration.ofSeconds(40), Duration.ofMinutes(5), true);
    }

    /** In seconds, for the build. */
    static LoadOptions brief(int participants, long seed) {
        return new LoadOptions(participants, seed, 2, Duration.ofSeconds(3), Duration.ofSeconds(3), true);
    }

    LoadOptions withoutDevice() {
        return new LoadOptions(participants, seed, pace, writing, cut, false);
    }

    long scaled(long milliseconds) {
        return Math.max(1, milliseconds / pace);
    }
}
