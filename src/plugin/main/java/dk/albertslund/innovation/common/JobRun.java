package dk.albertslund.innovation.common;

import java.time.Instant;

/**
 * Result of the latest run of a scheduled job.
 *
 * @param job the job's key in the scheduler
 * @param message the job's own result message, or the error that stopped it
 */
public record JobRun(String job, Instant ended, boolean isWell, String message) {}
