package dk.albertslund.innovation.common.confluence;

import java.util.List;

/** A message box on the page: a problem or a note, and what to do. */
public record MessageBoxView(String kind, String title, List<String> lines) {
    /** A note; nothing is wrong. */
    public static MessageBoxView info(String title, String line) {
        return new MessageBoxView("info", title, List.of(line));
    }

    /** A problem that the page's author can correct. */
    public static MessageBoxView warning(String title, List<String> lines) {
        return new MessageBoxView("warning", title, lines);
    }
}
