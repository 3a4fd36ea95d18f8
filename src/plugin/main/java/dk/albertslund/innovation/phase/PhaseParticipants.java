package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.Phase;
import java.util.List;

/** Who has a part in a phase by the involvement design. Implemented in {@code involvement}. */
public interface PhaseParticipants {
    /** In the design's order, without those who have declined. One or two statements. */
    List<Participant> in(int networkId, Phase phase);

    /**
     * A group with a part in the phase.
     *
     * @param kind key of the text that says what kind of group it is
     * @param who in the network's words; may be empty
     * @param status key of the text that says how far it is
     */
    record Participant(String kind, String who, String status) {}
}
