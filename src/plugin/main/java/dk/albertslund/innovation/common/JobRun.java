package dk.albertslund.innovation.common;

import java.time.Instant;

/**
 * How a scheduled job ended.
 *
 * @param job the name by which the wiki's scheduler knows it
 * @param message what it said of itself, or what stopped it
 */
public record JobRun(String job, Instant ended, boolean isWell, String message) {}
