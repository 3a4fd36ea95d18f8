package dk.albertslund.innovation.goandlook.confluence;

/**
 * A solution that a network saw elsewhere; empty texts where nothing is written.
 *
 * @param url the network's home page
 * @param state what the row lacks, or that it is complete
 */
public record SeenSolutionView(
        String solution,
        String place,
        String network,
        String url,
        String works,
        String differences,
        String adaptation,
        String reuse,
        String contact,
        String link,
        String seenOn,
        String state) {}
