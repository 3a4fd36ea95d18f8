package dk.albertslund.innovation.reflection.confluence;

import java.util.List;

/**
 * The reader's reflections over all networks, and the wall of definitions that people have put up for all.
 *
 * @param isPaper whether it is for an export, where only is what others may see too
 */
public record MyReflectionsView(List<MyReflectionView> entries, DefinitionsView definitions, boolean isPaper) {
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
