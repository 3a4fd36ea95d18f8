package dk.albertslund.innovation.page.confluence;

/** A page whose network can be attached to its space again. */
public final class OrphanedPageView {
    private final String spaceKey;
    private final long pageId;
    private final boolean isPermitted;

    OrphanedPageView(String spaceKey, long pageId, boolean isPermitted) {
        this.spaceKey = spaceKey;
        this.pageId = pageId;
        this.isPermitted = isPermitted;
    }

    public String getSpaceKey() {
        return spaceKey;
    }

    /** As text: a number would be written with points between its thousands. */
    public String getPageId() {
        return String.valueOf(pageId);
    }

    public boolean isPermitted() {
        return isPermitted;
    }
}
