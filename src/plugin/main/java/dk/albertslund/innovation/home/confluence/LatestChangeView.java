package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.confluence.TimeView;

/**
 * That somebody wrote on a page, or how many new rows a page has.
 *
 * @param wrote what stands before the link; may be empty
 * @param what text of the link: the title of the page, or how many rows
 */
public record LatestChangeView(String wrote, String what, String url, TimeView when) {}
