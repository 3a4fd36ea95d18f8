package dk.albertslund.innovation.common;

import java.util.List;

/** Results of the latest run of each scheduled job, shared by all nodes of the cluster. */
public interface JobRunRepository {
    void record(JobRun run);

    /** The latest run of each job that has run at least once. */
    List<JobRun> latest();
}
