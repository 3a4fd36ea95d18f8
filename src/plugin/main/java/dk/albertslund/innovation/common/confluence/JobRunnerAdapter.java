package dk.albertslund.innovation.common.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** Adapter to Confluence's scheduler. The only class that links to its types, so that the app loads without them. */
final class JobRunnerAdapter implements JobRunner {
    private final ScheduledJob job;
    private final JobRunRecorder recorder;

    private JobRunnerAdapter(ScheduledJob job, JobRunRecorder recorder) {
        this.job = job;
        this.recorder = recorder;
    }

    static Object of(ScheduledJob job, JobRunRecorder recorder) {
        return new JobRunnerAdapter(job, recorder);
    }

    static Class<?> type() {
        return JobRunnerAdapter.class;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            String message = job.runLogged(() -> request.isCancellationRequested());
            recorder.recordSuccess(message);
            return JobRunnerResponse.success(message);
        } catch (RuntimeException | LinkageError e) {
            recorder.recordFailure(e);
            return JobRunnerResponse.failed(e);
        }
    }
}
