package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.PhasePosition;

/** What the involvement design says about citizens. Implemented in {@code involvement}. */
public interface CitizenInvolvement {
    /** Whether no citizens are involved in that phase and turn, and no reason is given. */
    boolean lacksCitizens(int networkId, PhasePosition position);
}
