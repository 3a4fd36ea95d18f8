package dk.albertslund.innovation.export.office;

import java.util.List;

/** A slide: its title and boxes with text, in the order in which they are read aloud. */
public record Slide(String title, List<TextBox> boxes) {
    public Slide {
        title = title.strip().replaceAll("\\s+", " ");
        boxes = List.copyOf(boxes);
    }
}
