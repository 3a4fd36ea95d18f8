package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.common.Problem;
import java.util.List;
import java.util.Map;

/**
 * One row of a pasted sheet.
 *
 * @param line where it stands in what was pasted
 * @param raw as it was pasted
 * @param label what it calls itself, however wrong the rest is
 * @param values by field, in the order in which they are saved, as far as they may stand there
 * @param problems what is wrong, or was left out
 * @param isGood whether the row can be put in
 */
public record PastedRow(
        int line, String raw, String label, Map<String, String> values, List<Problem> problems, boolean isGood) {
    public PastedRow {
        problems = List.copyOf(problems);
    }
}
