package dk.albertslund.innovation.form.reference;

import dk.albertslund.innovation.form.type.ReferencedRow;
import java.util.List;
import java.util.Map;

/**
 * Where references of a form's rows lead, and what points to its rows, as one user may see it.
 *
 * @param rows the rows that are pointed to, by id
 * @param usedBy the rows that point to a row of the form, by the id of that row
 */
public record RowLinks(Map<String, ReferencedRow> rows, Map<String, List<ReferencedRow>> usedBy) {
    public static final RowLinks NONE = new RowLinks(Map.of(), Map.of());

    public RowLinks {
        rows = Map.copyOf(rows);
        usedBy = Map.copyOf(usedBy);
    }
}
