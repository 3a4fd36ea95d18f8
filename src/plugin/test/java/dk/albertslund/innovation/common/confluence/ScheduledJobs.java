package dk.albertslund.innovation.common.confluence;

import com.atlassian.scheduler.JobRunner;
import dk.albertslund.innovation.common.JobRun;
import dk.albertslund.innovation.common.JobRunRepository;
import dk.albertslund.innovation.common.Samples;
import java.util.List;

/** Runs jobs as Confluence's scheduler does. */
public final class ScheduledJobs {
    private ScheduledJobs() {}

    private static final class NoJobRuns implements JobRunRepository {
        @Override
        public void record(JobRun run) {
            // Results are not recorded in these tests
        }

        @Override
        public List<JobRun> latest() {
            return List.of();
        }
    }

    public static JobRunner asConfluenceGets(ScheduledJob job) {
        return (JobRunner) JobRunnerAdapter.of(job, new JobRunRecorder("job", new NoJobRuns(), Samples.CLOCK));
    }
}
