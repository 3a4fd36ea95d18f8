package dk.albertslund.innovation.reflection.confluence;

import java.util.List;

/** Definitions of innovation in people's own words, shown large. */
public record DefinitionsView(List<String> texts) {
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
