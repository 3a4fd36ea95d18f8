package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.PhasePosition;

/** What a network has planned about who takes part. */
public interface CitizenInvolvement {
    /** Whether no citizens take part in the phase, in that turn, and nobody has written why. */
    boolean lacksCitizens(int networkId, PhasePosition position);
}
