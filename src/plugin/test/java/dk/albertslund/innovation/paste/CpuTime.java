package dk.albertslund.innovation.paste;

import java.lang.management.ManagementFactory;

/** CPU time of the current thread, which does not depend on the load of the machine. */
final class CpuTime {
    private CpuTime() {}

    static long nanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
