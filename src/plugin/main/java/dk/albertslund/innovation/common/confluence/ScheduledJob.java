package dk.albertslund.innovation.common.confluence;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a job in Confluence's list of scheduled jobs does; {@link JobRunnerFactory} hands it to Confluence. */
public abstract class ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledJob.class);

    /**
     * Does the job.
     *
     * @param isCancelled asked now and then; when it says yes the job comes to its end
     * @return what was done, for the list of jobs
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
