package dk.albertslund.innovation.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores proposals. Every method is called in a transaction, or reads only. */
public interface ProposalRepository {
    /** @return the id */
    int add(ThemeProposal proposal);

    /** Locks the proposal against other writers until the transaction ends, and reads it. */
    Optional<ThemeProposal> lock(int id);

    void saveText(ThemeProposal proposal);

    void saveOutcome(ThemeProposal proposal);

    void delete(int id);

    /** All of the space, the latest first. */
    List<ThemeProposal> findBySpace(String spaceKey);

    /** Accepted ones of all spaces of which no network was made yet, the latest first. */
    List<ThemeProposal> findAccepted();

    void deleteBySpace(String spaceKey);

    /**
     * Deletes those that were decided before that moment.
     *
     * @return their number
     */
    int deleteDecidedBefore(Instant moment);
}
