package dk.albertslund.innovation.settings;

import java.time.Instant;

/**
 * Settings that were published. The latest publication is the one that counts; earlier ones stay on record.
 *
 * @param edition counts the publications from 1; 0 is what counts before the first one
 * @param author the user key of the person who published; empty before the first one
 */
public record Publication(int edition, Settings settings, String author, Instant published) {
    public static final Publication NONE = new Publication(0, Settings.DEFAULTS, "", Instant.EPOCH);
}
