package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.NetworkDataRepository;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One summary per network; every overview reads from here, in one statement however many there are. Each part is written
 * alone, so that two people who change different parts at once both keep theirs.
 */
public interface SummaryRepository extends NetworkDataRepository {
    Optional<Summary> findBySpace(String spaceKey);

    Optional<Summary> findByNetwork(int networkId);

    /** Every network that is not for practice. */
    List<Summary> findAll();

    void add(Summary summary);

    void setProfile(int networkId, Profile profile, Instant when);

    /** @param isChecked whether people see all its marks in it */
    void setQuestion(int networkId, String question, boolean isChecked, Instant when);

    void setPosition(int networkId, PhasePosition position, Instant when);

    /** Something was written that overviews do not show. */
    void touch(int networkId, Instant when);
}
