package com.atlassian.scheduler;

/** Source: Confluence Javadoc 8.9.3. */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
