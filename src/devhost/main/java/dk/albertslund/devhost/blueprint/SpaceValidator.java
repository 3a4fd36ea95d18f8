package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import java.util.regex.Pattern;

/** Confluence's rules for the name and key of a new space. */
final class SpaceValidator {
    private static final int LONGEST_KEY = 255;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]+");

    private SpaceValidator() {}

    /** @throws WikiException saying what to change */
    static void check(CreateSpaceRequest request, Wiki wiki) {
        String key = request.spaceKey();
        if (request.name().isEmpty()) {
            throw new WikiException("space.name.empty");
        }
        if (key.isEmpty()) {
            throw new WikiException("space.key.empty");
        }
        if (key.length() > LONGEST_KEY) {
            throw new WikiException("space.key.long", LONGEST_KEY);
        }
        if (!KEY.matcher(key).matches()) {
            throw new WikiException("space.key.signs", key);
        }
        if (isTaken(key, wiki)) {
            throw new WikiException("space.key.taken", key);
        }
    }

    /** Confluence compares keys ignoring case. */
    private static boolean isTaken(String key, Wiki wiki) {
        return wiki.spaces().stream().anyMatch(space -> space.key().equalsIgnoreCase(key));
    }
}
