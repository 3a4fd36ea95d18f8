package dk.albertslund.devhost.wiki;

import java.time.Instant;

/** The current version of a page; {@code parentId} is 0 at the top, {@code body} is storage format. */
public record WikiPage(
        long id,
        String spaceKey,
        long parentId,
        String title,
        String body,
        int version,
        String modifierKey,
        Instant modified) {}
