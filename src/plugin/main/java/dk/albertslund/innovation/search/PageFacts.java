package dk.albertslund.innovation.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Metadata of a network's page, stored as JSON in its content property {@code innovation-network} and indexed for CQL.
 * Exported and copied with the page.
 *
 * @param network the network's uid
 * @param part the part of the network that the page shows, for example {@code home} or {@code phase-focus}
 * @param form the form on the page; empty for none
 * @param turn the network's current turn
 * @param revision total number of changes in the network's forms, so that every change updates the property and makes
 *     Confluence reindex the page
 */
public record PageFacts(
        String network, String part, String form, String phase, int turn, String status, String type, int revision) {
    /** The content property's key. */
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

    /** Guards that no value needs escaping in JSON. */
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

    /** Parses the network's uid from a property's JSON, whatever else it contains. */
    public static Optional<String> networkUid(String json) {
        Matcher network = NETWORK.matcher(json);
        return network.find() ? Optional.of(network.group(1)) : Optional.empty();
    }
}
