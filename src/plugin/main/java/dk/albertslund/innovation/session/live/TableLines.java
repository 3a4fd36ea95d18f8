package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which rows of a form were written for which table. */
public final class TableLines {
    private TableLines() {}

    /**
     * Rows by table, in the order of their creation. A row belongs to the table that its author wrote for when one of its values
     * was saved; one without a name belongs to none.
     */
    public static Map<Integer, List<Row>> of(SheetState state, List<TableWriter> writers) {
        Map<Integer, List<Row>> lines = new TreeMap<>();
        state.allRows().stream()
                .filter(row -> !row.id().equals(Row.SHEET) && !row.isRemoved())
                .forEach(row -> table(row, writers)
                        .ifPresent(table -> lines.computeIfAbsent(table, any -> new ArrayList<>())
                                .add(row)));
        return lines;
    }

    private static Optional<Integer> table(Row row, List<TableWriter> writers) {
        return writers.stream()
                .filter(writer -> row.cells().values().stream()
                        .anyMatch(cell -> !Row.isBuiltIn(cell.field()) && writer.wrote(cell.author(), cell.saved())))
                .map(TableWriter::table)
                .findFirst();
    }
}
