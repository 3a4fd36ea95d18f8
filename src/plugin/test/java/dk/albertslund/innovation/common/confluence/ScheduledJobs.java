package dk.albertslund.innovation.common.confluence;

import com.atlassian.scheduler.JobRunner;

/** Jobs as Confluence's scheduler runs them. */
public final class ScheduledJobs {
    private ScheduledJobs() {}

    public static JobRunner asConfluenceGets(ScheduledJob job) {
        return (JobRunner) JobRunnerAdapter.of(job);
    }
}
