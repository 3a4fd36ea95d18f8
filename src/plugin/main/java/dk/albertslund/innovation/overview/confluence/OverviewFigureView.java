package dk.albertslund.innovation.overview.confluence;

/**
 * One of the four numbers.
 *
 * @param note what it is made of
 * @param change against an earlier day; empty when none is compared
 * @param age {@code gammelt} and how old; empty for a fresh one
 * @param url the networks behind it; empty in exports and where there are none
 * @param link what the link says
 */
public record OverviewFigureView(
        String key, String title, String number, String note, String change, String age, String url, String link) {
    OverviewFigureView changed(String other) {
        return new OverviewFigureView(key, title, number, note, other, age, url, link);
    }
}
