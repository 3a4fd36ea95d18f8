package dk.albertslund.devhost.load;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The threads of the participants, which run beside the wiki in one process; their processor time is not the wiki's. */
final class LoadThreads {
    private static final String PREFIX = "load-";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicLong ENDED_IN_NS = new AtomicLong();

    private LoadThreads() {}

    static Thread named(Runnable work) {
        Thread thread = new Thread(
                () -> {
                    work.run();
                    ENDED_IN_NS.addAndGet(THREADS.getCurrentThreadCpuTime());
                },
                PREFIX + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Processor time of the wiki in this process so far: all but that of the participants and their HTTP client. */
    static long wikiNanoseconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long clients = ENDED_IN_NS.get();
        for (long id : THREADS.getAllThreadIds()) {
            ThreadInfo thread = THREADS.getThreadInfo(id);
            if (thread != null && isOfClients(thread.getThreadName())) {
                clients += Math.max(0, THREADS.getThreadCpuTime(id));
            }
        }
        return system.getProcessCpuTime() - clients;
    }

    private static boolean isOfClients(String name) {
        return name.startsWith(PREFIX) || name.startsWith("HttpClient-");
    }

    /** A participant thinks, or the network is slow: what the load is made of, not a wait for something. */
    static void sleep(long milliseconds) {
        try {
            // Nothing is waited for here: the pause itself is the load's
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException("The run was stopped", e);
        }
    }
}
