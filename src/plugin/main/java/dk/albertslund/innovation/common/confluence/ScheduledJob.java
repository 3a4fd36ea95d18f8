package dk.albertslund.innovation.common.confluence;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scheduled job; {@link JobRunnerFactory} registers it with Confluence's scheduler. */
public abstract class ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledJob.class);

    /**
     * Runs the job.
     *
     * @param isCancelled polled between units of work; the job ends early when true
     * @return a result message for the list of jobs
     */
    public abstract String run(BooleanSupplier isCancelled);

    final String runLogged(BooleanSupplier isCancelled) {
        try {
            String message = run(isCancelled);
            LOG.debug("{}: {}", getClass().getSimpleName(), message);
            return message;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed", getClass().getSimpleName(), e);
            throw e;
        }
    }
}
