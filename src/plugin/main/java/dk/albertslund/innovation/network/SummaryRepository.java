package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.NetworkDataRepository;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One summary per network. Each part has its own columns and is updated separately, so that concurrent changes of
 * different parts do not overwrite each other.
 */
public interface SummaryRepository extends NetworkDataRepository {
    Optional<Summary> findBySpace(String spaceKey);

    Optional<Summary> findByNetwork(int networkId);

    /** All networks except those for practice, in one statement. */
    List<Summary> findAll();

    /**
     * Those of all networks, practice ones too, that were written at this instant or after it, in one indexed statement.
     *
     * @param since by the clocks of the nodes that wrote
     */
    List<StoredSummary> findWrittenSince(Instant since);

    /** How many summaries there are, practice networks' too, in one statement. */
    int count();

    void add(Summary summary);

    void setProfile(int networkId, Profile profile, Instant when);

    /** @param isChecked whether all criteria of a good question are ticked */
    void setQuestion(int networkId, String question, boolean isChecked, Instant when);

    void setPosition(int networkId, PhasePosition position, PhaseTimes times, Instant when);

    /** @param citizens the phases of the current turn that have citizens */
    void setCitizens(int networkId, Set<Phase> citizens, Instant when);

    /** @param count the latest count; empty for none */
    void setPractice(int networkId, Optional<PracticeCount> count, Instant when);

    void setResults(int networkId, NetworkResults results, Instant when);

    /** @param quiet empty for no agreement */
    void setQuiet(int networkId, Optional<AgreedQuiet> quiet, Instant when);

    /** Records activity that changes no other column. */
    void touch(int networkId, Instant when);
}
