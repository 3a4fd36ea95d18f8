package dk.albertslund.innovation.session.live;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a running session is in its programme.
 *
 * @param item id of the current item
 * @param index where the item stood among the others when the session came to it, from 0; kept for when it is removed
 * @param stage empty for an item without stages, such as a break
 * @param since when the session came to the item
 */
public record RunPlace(String item, int index, Optional<SessionStage> stage, Instant since) {
    /** Names item and stage; changes whenever the session goes on or back. */
    public String step() {
        return item + stage.map(now -> ":" + now.key()).orElse("");
    }
}
