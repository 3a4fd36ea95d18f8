package dk.albertslund.innovation.common;

import java.util.List;

/** How each scheduled job ended when it ran last, on whichever node of the cluster. */
public interface JobRunRepository {
    void record(JobRun run);

    /** One for each job that has run, by the job's name. */
    List<JobRun> latest();
}
