package dk.albertslund.innovation.export.archive.confluence;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts what is written while a network is taken in, and remembers what is left out. */
final class ImportCount {
    private final SortedSet<String> leftOut = new TreeSet<>();
    private int sheets;
    private int rows;
    private int fields;
    private int pictures;

    void addSheet(int newRows) {
        sheets++;
        rows += newRows;
    }

    void addFields(int number) {
        fields += number;
    }

    void addPicture() {
        pictures++;
    }

    /** @param parts keys of form, list and field */
    void leaveOut(String... parts) {
        leftOut.add(String.join(
                "/", List.of(parts).stream().filter(part -> !part.isEmpty()).toList()));
    }

    int sheets() {
        return sheets;
    }

    int rows() {
        return rows;
    }

    int fields() {
        return fields;
    }

    int pictures() {
        return pictures;
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
