package dk.albertslund.innovation.export.archive.confluence;

import java.util.List;

/**
 * A field in the page of an archive.
 *
 * @param picture relative address; empty for none
 */
public record ArchiveFieldView(String label, List<String> lines, String picture, String alternative) {
    public boolean hasPicture() {
        return !picture.isEmpty();
    }
}
