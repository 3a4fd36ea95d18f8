package dk.albertslund.innovation.form.reference;

import dk.albertslund.innovation.form.type.ReferencedRow;
import dk.albertslund.innovation.form.type.ValueLookup;
import java.util.List;
import java.util.Map;

/**
 * What the values of a form refer to, and what refers to its rows.
 *
 * @param usedBy the rows that point to a row of the form, by the id of that row
 */
public record FormLookup(ValueLookup values, Map<String, List<ReferencedRow>> usedBy) {}
