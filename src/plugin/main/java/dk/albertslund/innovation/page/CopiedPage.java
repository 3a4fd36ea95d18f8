package dk.albertslund.innovation.page;

import java.util.Set;

/**
 * A page that was copied.
 *
 * @param spaceKey the space of the copy
 * @param parts what it shows of a network
 */
public record CopiedPage(FormCopy.Origin origin, String spaceKey, Set<String> parts, String author) {
    public CopiedPage {
        parts = Set.copyOf(parts);
    }
}
