package com.atlassian.scheduler;

/** Source: declarations of Confluence 8.7.2 (atlassian-scheduler-api). */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
