package dk.albertslund.innovation.page.confluence;

/**
 * A page that refers to a network whose space no longer exists, with the offer to attach it.
 *
 * @param pageId as text, as a number would be rendered with thousands separators
 */
public record OrphanedPageView(String spaceKey, String pageId, boolean isPermitted) {}
