package dk.albertslund.innovation.export.office;

import java.util.List;

/**
 * A box with text on a slide, in points from the upper left corner. A slide is 960 points wide and 540 high.
 *
 * @param heading empty for none
 * @param size of the text in points, when it fits; else the text gets smaller
 * @param tone how the text stands out
 */
public record TextBox(Place place, String heading, List<String> paragraphs, int size, Tone tone) {
    /** Position and size in points. */
    public record Place(int left, int top, int width, int height) {}

    /** How the text stands out. */
    public enum Tone {
        /** As usual. */
        PLAIN,
        /** Less than other text. */
        QUIET,
        /** More than other text. */
        STRONG
    }

    /** Each line of a text is a paragraph of its own. */
    public TextBox {
        paragraphs = paragraphs.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
