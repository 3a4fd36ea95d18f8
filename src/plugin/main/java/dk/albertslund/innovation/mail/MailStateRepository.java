package dk.albertslund.innovation.mail;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Per user: which mails are turned off, and what was sent last. Names nobody but by user key. */
public interface MailStateRepository extends NetworkDataRepository {
    boolean isOff(String userKey, MailKind kind);

    void setOff(String userKey, MailKind kind, boolean isOff, Instant when);

    /**
     * Records that the user gets the mail of this occasion.
     *
     * @return false when that was recorded before
     */
    boolean markSent(String userKey, MailOccasion occasion, Instant when);

    /** When the user got the last mail of this kind about the network. */
    Optional<Instant> lastSent(String userKey, MailKind kind, int networkId);

    /** The users of whom something is kept that is older than the moment. */
    Set<String> usersBefore(Instant moment);

    /** @return how many rows were deleted */
    int deleteByUsers(Collection<String> userKeys);
}
