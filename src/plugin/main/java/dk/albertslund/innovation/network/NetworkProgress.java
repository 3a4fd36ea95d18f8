package dk.albertslund.innovation.network;

import dk.albertslund.innovation.model.Phase;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What management's overview counts of a network.
 *
 * @param citizens phases of the current turn that have citizens, by the involvement design or by the phases' own forms
 * @param practice the latest count of those who changed their practice
 * @param quiet that it may be quiet, also when that is over
 */
public record NetworkProgress(
        PhaseTimes times,
        Set<Phase> citizens,
        Optional<PracticeCount> practice,
        NetworkResults results,
        Optional<AgreedQuiet> quiet) {
    public static final NetworkProgress UNKNOWN = new NetworkProgress(PhaseTimes.UNKNOWN, Set.of(), Optional.empty());

    /** Without results and agreements, as a new network is. */
    public NetworkProgress(PhaseTimes times, Set<Phase> citizens, Optional<PracticeCount> practice) {
        this(times, citizens, practice, NetworkResults.NONE, Optional.empty());
    }

    public NetworkProgress {
        citizens = Collections.unmodifiableSet(
                citizens.isEmpty() ? EnumSet.noneOf(Phase.class) : EnumSet.copyOf(citizens));
    }
}
