package dk.albertslund.innovation.search;

import java.util.Optional;

/** Content properties of pages; Confluence reindexes a page when a property changes. */
public interface PageProperties {
    /** Whether Confluence has content properties; otherwise reading and writing do nothing. */
    boolean isAvailable();

    /** Empty when there is no such property or the current user may not view the page. */
    Optional<String> read(long pageId, String key);

    /**
     * Writes the property with that user's permissions, unless it is unchanged.
     *
     * @return false when the user does not exist or may not edit the page
     */
    boolean write(long pageId, String key, String json, String userKey);
}
