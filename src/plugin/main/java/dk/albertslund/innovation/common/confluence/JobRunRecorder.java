package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.JobRun;
import dk.albertslund.innovation.common.JobRunRepository;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records how a job run ended. A failure to record is logged and does not fail the job. */
final class JobRunRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunRecorder.class);

    private final String job;
    private final JobRunRepository runs;
    private final Clock clock;

    JobRunRecorder(String job, JobRunRepository runs, Clock clock) {
        this.job = job;
        this.runs = runs;
        this.clock = clock;
    }

    void recordSuccess(String message) {
        record(true, message);
    }

    void recordFailure(Throwable reason) {
        record(false, reason.toString());
    }

    private void record(boolean isWell, String message) {
        try {
            runs.record(new JobRun(job, clock.instant(), isWell, message));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Recording the run of job {} failed", job, e);
        }
    }
}
