package dk.albertslund.innovation.overview.confluence;

/**
 * One of the four numbers.
 *
 * @param note what it is made of
 * @param age {@code gammelt} and how old; empty for a fresh one
 * @param url the networks behind it; empty in exports and where there are none
 * @param link what the link says
 */
public record OverviewFigureView(
        String key, String title, String number, String note, String age, String url, String link) {}
