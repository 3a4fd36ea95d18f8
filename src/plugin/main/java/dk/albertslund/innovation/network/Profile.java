package dk.albertslund.innovation.network;

import java.util.List;

/**
 * The part of a network's profile that overviews show.
 *
 * @param type the key of its type
 * @param leaders user keys
 * @param referenceLeaders user keys
 * @param start a day as {@code 2026-03-31}, or empty
 * @param plannedEnd a day, or empty
 */
public record Profile(
        String title,
        String type,
        NetworkStatus status,
        List<String> leaders,
        List<String> referenceLeaders,
        String start,
        String plannedEnd) {
    /** A network of which nothing is written yet. */
    public static final Profile UNWRITTEN =
            new Profile("", "innovation", NetworkStatus.ACTIVE, List.of(), List.of(), "", "");

    public Profile {
        leaders = List.copyOf(leaders);
        referenceLeaders = List.copyOf(referenceLeaders);
    }
}
