package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.common.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a pasted sheet.
 *
 * @param heading the line of headings as it was pasted; empty when there is none
 * @param problems what goes for the sheet as a whole
 */
public record Pasted(String heading, List<Problem> problems, List<PastedRow> rows) {
    public Pasted {
        problems = List.copyOf(problems);
        rows = List.copyOf(rows);
    }

    public List<PastedRow> good() {
        return rows.stream().filter(PastedRow::isGood).toList();
    }

    /** What is left to put right once the good rows are in; empty when nothing is. */
    public String rest() {
        List<String> left =
                rows.stream().filter(row -> !row.isGood()).map(PastedRow::raw).toList();
        return left.isEmpty()
                ? ""
                : Stream.concat(Stream.of(heading), left.stream())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }
}
