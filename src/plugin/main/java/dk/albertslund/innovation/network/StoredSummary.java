package dk.albertslund.innovation.network;

import java.time.Instant;

/**
 * A summary as it stands in its table.
 *
 * @param written when it was last written, by the clock of the node that wrote it; {@link Instant#EPOCH} for a row that is
 *     older than the column
 */
public record StoredSummary(Summary summary, Instant written) {}
