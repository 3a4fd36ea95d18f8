package dk.albertslund.innovation.search;

import java.util.Optional;

/** Content properties of pages; a page whose property changes is indexed again. */
public interface PageProperties {
    /** Whether this wiki has them; where it has not, nothing is read and nothing is written. */
    boolean isAvailable();

    /** Empty when there is none, or the person who asks may not see the page. */
    Optional<String> read(long pageId, String key);

    /**
     * Writes it as that person; what stands there already is not written again.
     *
     * @return false when the person is gone or may not write on the page
     */
    boolean write(long pageId, String key, String json, String userKey);
}
