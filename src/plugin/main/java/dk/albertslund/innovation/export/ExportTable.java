package dk.albertslund.innovation.export;

import java.util.List;

/** Columns and rows that leave the wiki; each row has a cell for each column. */
public record ExportTable(List<Column> columns, List<List<Cell>> rows) {
    public ExportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}
