package dk.albertslund.innovation.settings;

import java.time.Instant;

/**
 * Published settings. The latest publication applies; all are kept.
 *
 * @param edition sequence number from 1; 0 for the defaults
 * @param author user key; empty for the defaults
 */
public record Publication(int edition, Settings settings, String author, Instant published) {
    public static final Publication NONE = new Publication(0, Settings.DEFAULTS, "", Instant.EPOCH);
}
