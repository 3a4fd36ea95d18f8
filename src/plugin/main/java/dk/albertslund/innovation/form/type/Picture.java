package dk.albertslund.innovation.form.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture that is attached to a page, as text {@code <page>/<file name>}, then a space and the alternative text if
 * there is one.
 *
 * @param fileName made by the browser's script; the current version of the attachment is meant
 * @param alternative what is to be seen, for those who do not see it; may be empty
 */
public record Picture(long pageId, String fileName, String alternative) {
    /** SVG is not among them: it may hold scripts. */
    private static final Pattern TEXT =
            Pattern.compile("([1-9][0-9]{0,17})/([a-z0-9][a-z0-9-]{0,79}\\.(?:jpg|png|webp|gif))(?: (.+))?");

    /** Empty when the text is no such value. */
    public static Optional<Picture> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Picture(
                        Long.parseLong(parts.group(1)),
                        parts.group(2),
                        Optional.ofNullable(parts.group(3)).orElse("")))
                : Optional.empty();
    }

    /** The wiki's own address, below its base URL; it gives the picture only to those who may view the page. */
    public String path() {
        return "/download/attachments/" + pageId + "/" + fileName;
    }

    @Override
    public String toString() {
        return pageId + "/" + fileName + (alternative.isEmpty() ? "" : " " + alternative);
    }
}
