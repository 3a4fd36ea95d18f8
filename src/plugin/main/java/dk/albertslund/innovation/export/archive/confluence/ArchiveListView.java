package dk.albertslund.innovation.export.archive.confluence;

import java.util.List;

/** A list of a form in the page of an archive, each row as its fields. */
public record ArchiveListView(String label, List<List<ArchiveFieldView>> rows) {}
