package dk.albertslund.innovation.page;

import java.time.Instant;

/**
 * Record of a page with a form that was copied to another network.
 *
 * @param networkId the target network
 * @param hasFormContent whether the form's content was copied too; not when the target had content
 * @param author user key of the person who copied
 */
public record FormCopy(
        int networkId, String kind, Origin origin, boolean hasFormContent, String author, Instant copied) {
    /**
     * Source and target pages.
     *
     * @param spaceKey space of the source page
     * @param title title of the source page
     * @param originalId id of the source page; 0 when unknown
     * @param pageId id of the new page
     */
    public record Origin(String spaceKey, String title, long originalId, long pageId) {}
}
