package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.export.archive.ArchivedForm;
import java.util.List;

/**
 * The page of an archive.
 *
 * @param facts the network in one line
 * @param taken when it was taken out, and by whom it may be read
 * @param style style sheet, without quotes and angle brackets
 */
public record ArchiveView(String title, String facts, String taken, String style, List<ArchiveFormView> forms) {
    static ArchiveView of(String title, String facts, String taken, String style, List<ArchivedForm> forms) {
        return new ArchiveView(
                title,
                facts,
                taken,
                style,
                forms.stream().map(ArchiveFormView::of).toList());
    }
}
