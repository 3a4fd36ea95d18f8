package dk.albertslund.innovation.network;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
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

    /** As it stands in the network's profile form. */
    public static Profile in(Content content) {
        return new Profile(
                content.value(ProfileForm.THEME_TITLE),
                type(content.value(ProfileForm.TYPE)),
                NetworkStatus.withKey(content.value(ProfileForm.STATUS)).orElse(UNWRITTEN.status()),
                Field.keys(content.value(ProfileForm.LEADERS)),
                Field.keys(content.value(ProfileForm.REFERENCE_LEADERS)),
                content.value(ProfileForm.START),
                content.value(ProfileForm.END));
    }

    private static String type(String written) {
        return written.isEmpty() ? UNWRITTEN.type : written;
    }
}
