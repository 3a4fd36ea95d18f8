package dk.albertslund.innovation.common.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** The only class that names Confluence's scheduler. Whoever asks it by its methods is verified without the scheduler. */
final class JobRunnerAdapter implements JobRunner {
    private final ScheduledJob job;

    private JobRunnerAdapter(ScheduledJob job) {
        this.job = job;
    }

    static Object of(ScheduledJob job) {
        return new JobRunnerAdapter(job);
    }

    static Class<?> type() {
        return JobRunnerAdapter.class;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return JobRunnerResponse.success(job.runLogged(() -> request.isCancellationRequested()));
        } catch (RuntimeException | LinkageError e) {
            return JobRunnerResponse.failed(e);
        }
    }
}
