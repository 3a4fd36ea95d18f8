package dk.albertslund.innovation.digest;

import java.util.Set;

/**
 * Something that happened or waits, without words.
 *
 * @param text what people wrote, or a key, depending on the kind
 * @param detail a second text or key; may be empty
 * @param part the part of the network that shows it, for example {@code trial}
 * @param row id of the row there; may be empty
 * @param people the user keys of whom it is told to, of a personal kind
 */
public record NewsItem(NewsItemKind kind, String text, String detail, String part, String row, Set<String> people) {
    public NewsItem {
        people = Set.copyOf(people);
    }

    static NewsItem of(NewsItemKind kind, String text, String part) {
        return new NewsItem(kind, text, "", part, "", Set.of());
    }

    /** @param isMember whether the user takes part in the network */
    public boolean isFor(String userKey, boolean isMember) {
        return kind.isPersonal() ? people.contains(userKey) : isMember;
    }
}
