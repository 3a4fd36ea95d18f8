package dk.albertslund.innovation.page;

import java.time.Instant;

/**
 * A page with a form was copied to another network.
 *
 * @param networkId the network that it was copied to
 * @param hasFormContent whether the form's content came along; it does not when there is content already
 * @param author the user key of the person who copied
 */
public record FormCopy(
        int networkId, String kind, Origin origin, boolean hasFormContent, String author, Instant copied) {
    /**
     * Which page became which.
     *
     * @param spaceKey of the space that the page was copied from
     * @param title of the page that was copied
     * @param originalId of the page that was copied; 0 where that was not kept
     * @param pageId the new page
     */
    public record Origin(String spaceKey, String title, long originalId, long pageId) {}
}
