package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.export.archive.ArchivedForm;
import java.util.List;

/** A form in the page of an archive. */
public record ArchiveFormView(String anchor, String title, List<ArchiveSectionView> sections) {
    static ArchiveFormView of(ArchivedForm form) {
        return new ArchiveFormView(
                form.sheet().kind() + form.sheet().turn() + form.sheet().instance(),
                form.title(),
                form.sections().stream()
                        .filter(section -> !section.isEmpty())
                        .map(ArchiveSectionView::of)
                        .toList());
    }
}
