package dk.albertslund.innovation.overview.confluence;

/**
 * What stands behind a number.
 *
 * @param html the content of the panel
 */
record OverviewPanelResponse(String html) {}
