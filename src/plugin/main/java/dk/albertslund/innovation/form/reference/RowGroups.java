package dk.albertslund.innovation.form.reference;

import dk.albertslund.innovation.form.sheet.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a list by the row that they are put under. Where that row is removed or cannot be seen, they stand for
 * themselves.
 */
public final class RowGroups {
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, List<Row>> groups = new LinkedHashMap<>();

    /** @param list all rows of one list that the reader may see, without removed ones */
    public RowGroups(List<Row> list) {
        list.forEach(row -> rows.put(row.id(), row));
        for (Row row : list) {
            String top = top(row);
            groups.computeIfAbsent(top, first -> new ArrayList<>());
            if (!top.equals(row.id())) {
                groups.get(top).add(row);
            }
        }
    }

    /** Rows that others are put under may be put under another one themselves. */
    private String top(Row row) {
        Set<String> passed = new HashSet<>();
        Row top = row;
        while (passed.add(top.id()) && rows.containsKey(top.value(Row.MERGED_INTO))) {
            top = rows.get(top.value(Row.MERGED_INTO));
        }
        return top.id();
    }

    /** The rows that stand for themselves, in their order. */
    public List<Row> tops() {
        return rows.values().stream()
                .filter(row -> groups.containsKey(row.id()))
                .toList();
    }

    /** The rows that are put under the row, in their order. */
    public List<Row> under(String id) {
        return groups.getOrDefault(id, List.of());
    }
}
