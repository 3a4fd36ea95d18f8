package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.confluence.TimeView;

/**
 * That somebody wrote on a page.
 *
 * @param who full name
 * @param page title of the page
 */
public record LatestChangeView(String who, String page, String url, TimeView when) {}
