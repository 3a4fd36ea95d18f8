package dk.albertslund.innovation.event;

import java.time.Instant;

/** Something that happened, told after it was stored. It names spaces and ids, and nothing that anybody wrote. */
public interface InnovationEvent {
    /** Key of the space that it happened in. */
    String spaceKey();

    Instant time();
}
