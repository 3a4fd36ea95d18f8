package dk.albertslund.innovation.brief;

import dk.albertslund.innovation.digest.NetworkNews;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A network before its next meeting.
 *
 * @param since what is told has happened since
 * @param meeting the next one; empty when none is planned
 * @param wishes what members want to talk about at the meeting
 * @param needs what the current phase needs, and who could give it
 */
public record Brief(NetworkNews news, Instant since, Optional<Meeting> meeting, List<String> wishes, List<Need> needs) {
    public Brief {
        wishes = List.copyOf(wishes);
        needs = List.copyOf(needs);
    }

    /** @param giver who could give it; may be empty */
    public record Need(String input, String giver) {}
}
