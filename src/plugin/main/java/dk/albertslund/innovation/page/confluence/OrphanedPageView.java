package dk.albertslund.innovation.page.confluence;

/**
 * A page whose network can be attached to its space again.
 *
 * @param pageId as text: a number would be written with points between its thousands
 */
public record OrphanedPageView(String spaceKey, String pageId, boolean isPermitted) {}
