package dk.albertslund.innovation.network;

import java.util.List;

/**
 * The part of a network's profile that overviews show.
 *
 * @param type the type's key
 * @param leaders user keys
 * @param referenceLeaders user keys
 * @param start ISO date or empty
 * @param plannedEnd ISO date or empty
 */
public record Profile(
        String title,
        String type,
        NetworkStatus status,
        List<String> leaders,
        List<String> referenceLeaders,
        String start,
        String plannedEnd) {
    /** The profile of a network whose form is empty. */
    public static final Profile UNWRITTEN =
            new Profile("", "innovation", NetworkStatus.ACTIVE, List.of(), List.of(), "", "");

    public Profile {
        leaders = List.copyOf(leaders);
        referenceLeaders = List.copyOf(referenceLeaders);
    }
}
