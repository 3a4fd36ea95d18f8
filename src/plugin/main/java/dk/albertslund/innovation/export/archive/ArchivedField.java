package dk.albertslund.innovation.export.archive;

import dk.albertslund.innovation.form.type.Picture;
import java.util.List;
import java.util.Optional;

/**
 * A written field.
 *
 * @param key stable
 * @param label in the reader's language
 * @param value as programs read it: users by user name, choices by key
 * @param lines as people read it
 * @param users names of the users in it
 */
public record ArchivedField(
        String key, String label, String value, List<String> lines, List<String> users, Optional<Picture> picture) {
    public ArchivedField {
        lines = List.copyOf(lines);
        users = List.copyOf(users);
    }

    public String inOneCell() {
        return String.join("\n", lines);
    }

    /** Where the picture stands in the archive; empty for a field without one. */
    public String picturePath() {
        return picture.map(found -> "pictures/" + found.pageId() + "-" + found.fileName())
                .orElse("");
    }

    public String alternative() {
        return picture.map(Picture::alternative).orElse("");
    }
}
