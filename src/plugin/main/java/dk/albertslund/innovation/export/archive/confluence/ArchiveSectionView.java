package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.export.archive.ArchivedField;
import dk.albertslund.innovation.export.archive.ArchivedSection;
import java.util.List;

/** A section of a form in the page of an archive. */
public record ArchiveSectionView(String title, List<ArchiveFieldView> fields, List<ArchiveListView> lists) {
    static ArchiveSectionView of(ArchivedSection section) {
        return new ArchiveSectionView(
                section.title(),
                fields(section.fields()),
                section.lists().stream()
                        .filter(list -> !list.rows().isEmpty())
                        .map(list -> new ArchiveListView(
                                list.label(),
                                list.rows().stream()
                                        .map(row -> fields(row.fields()))
                                        .toList()))
                        .toList());
    }

    private static List<ArchiveFieldView> fields(List<ArchivedField> fields) {
        return fields.stream()
                .map(field ->
                        new ArchiveFieldView(field.label(), field.lines(), field.picturePath(), field.alternative()))
                .toList();
    }
}
