package dk.albertslund.innovation.common.confluence;

import java.util.List;

/** A box on the page that says what is the matter and what to do. */
public record MessageBoxView(String kind, String title, List<String> lines) {
    /** Something to know; nothing is wrong. */
    public static MessageBoxView info(String title, String line) {
        return new MessageBoxView("info", title, List.of(line));
    }

    /** Something that the page's author should change. */
    public static MessageBoxView warning(String title, List<String> lines) {
        return new MessageBoxView("warning", title, lines);
    }
}
