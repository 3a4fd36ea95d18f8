package dk.albertslund.innovation.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of a network says of itself in its content property: which form of which network it shows, and where the
 * network stands. CQL asks for these; they travel with the page when its space is exported or the page is copied.
 *
 * @param network the network's name for ever
 * @param part what of the network the page shows, for example {@code home} or {@code phase-focus}
 * @param form the kind of form on the page; empty when it shows none
 * @param turn the turn of the spiral that the network is in
 * @param revision the number of changes in the network's forms: a new one makes Confluence index the page again
 */
public record PageFacts(
        String network, String part, String form, String phase, int turn, String status, String type, int revision) {
    /** The key of the content property. */
    public static final String KEY = "innovation-network";

    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z0-9-]*");
    private static final Pattern NETWORK = Pattern.compile("\"network\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    public PageFacts {
        requirePlain("network", network);
        requirePlain("part", part);
        requirePlain("form", form);
        requirePlain("phase", phase);
        requirePlain("status", status);
        requirePlain("type", type);
    }

    /** Nothing in it needs to be escaped. */
    private static void requirePlain(String name, String value) {
        if (!PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " must be letters, digits and hyphens, but is: " + value);
        }
    }

    public String json() {
        return String.format(
                "{\"network\":\"%s\",\"part\":\"%s\",\"form\":\"%s\",\"phase\":\"%s\",\"turn\":%d,"
                        + "\"status\":\"%s\",\"type\":\"%s\",\"revision\":%d}",
                network, part, form, phase, turn, status, type, revision);
    }

    /** The name of the network that a page's property tells of, whatever else stands in it. */
    public static Optional<String> networkUid(String json) {
        Matcher network = NETWORK.matcher(json);
        return network.find() ? Optional.of(network.group(1)) : Optional.empty();
    }
}
