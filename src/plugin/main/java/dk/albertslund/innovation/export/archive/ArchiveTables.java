package dk.albertslund.innovation.export.archive;

import dk.albertslund.innovation.export.CsvWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of a network for spreadsheets, by their place in the archive. */
public final class ArchiveTables {
    private ArchiveTables() {}

    /** Lists without rows have no file. */
    public static Map<String, String> csv(NetworkArchive archive) {
        Map<String, String> files = new LinkedHashMap<>();
        for (ArchivedForm form : archive.forms()) {
            form.lists()
                    .filter(list -> !list.rows().isEmpty())
                    .forEach(list -> files.put(
                            "csv/" + form.fileName() + "-" + list.key() + ".csv",
                            CsvWriter.of(List.copyOf(list.columns().values()), list.cells())));
        }
        return files;
    }
}
