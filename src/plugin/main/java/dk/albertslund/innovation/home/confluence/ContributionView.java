package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.confluence.TimeView;

/**
 * What the reader has written in one form.
 *
 * @param page title of the page that shows the form
 * @param count how many rows, in words
 */
public record ContributionView(String page, String url, String count, TimeView when) {}
