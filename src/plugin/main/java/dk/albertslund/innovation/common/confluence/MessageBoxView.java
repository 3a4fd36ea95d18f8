package dk.albertslund.innovation.common.confluence;

import java.util.List;

/** A box on the page that says what is the matter and what to do. */
public final class MessageBoxView {
    private final String kind;
    private final String title;
    private final List<String> lines;

    private MessageBoxView(String kind, String title, List<String> lines) {
        this.kind = kind;
        this.title = title;
        this.lines = List.copyOf(lines);
    }

    /** Something to know; nothing is wrong. */
    public static MessageBoxView info(String title, String line) {
        return new MessageBoxView("info", title, List.of(line));
    }

    /** Something that the page's author should change. */
    public static MessageBoxView warning(String title, List<String> lines) {
        return new MessageBoxView("warning", title, lines);
    }

    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public List<String> getLines() {
        return lines;
    }
}
