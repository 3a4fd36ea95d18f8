package dk.albertslund.innovation.network;

import dk.albertslund.innovation.phase.Standing;

/** What a network has planned about who takes part. */
public interface Involvement {
    /** Whether no citizens take part in the phase, in that turn, and nobody has written why. */
    boolean lacksCitizens(int networkId, Standing standing);
}
