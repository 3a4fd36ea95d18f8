package dk.albertslund.innovation.common.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** The only class that names Confluence's scheduler. Whoever asks it by its methods is verified without the scheduler. */
final class JobRunnerAdapter implements JobRunner {
    private final ScheduledJob job;
    private final JobRunRecorder ended;

    private JobRunnerAdapter(ScheduledJob job, JobRunRecorder ended) {
        this.job = job;
        this.ended = ended;
    }

    static Object of(ScheduledJob job, JobRunRecorder ended) {
        return new JobRunnerAdapter(job, ended);
    }

    static Class<?> type() {
        return JobRunnerAdapter.class;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            String message = job.runLogged(() -> request.isCancellationRequested());
            ended.well(message);
            return JobRunnerResponse.success(message);
        } catch (RuntimeException | LinkageError e) {
            ended.badly(e);
            return JobRunnerResponse.failed(e);
        }
    }
}
