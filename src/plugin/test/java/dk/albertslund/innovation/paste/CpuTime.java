package dk.albertslund.innovation.paste;

import java.lang.management.ManagementFactory;

/** What this thread has worked, however busy the machine is with other things. */
final class CpuTime {
    private CpuTime() {}

    static long nanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
