package dk.albertslund.innovation.involvement.confluence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a design covers, where the citizens are, and what is missing.
 *
 * @param phases the columns' headings
 * @param findings what is missing, in words
 * @param verdict what to say when nothing is missing; empty when something is
 */
public record CoverageView(
        List<String> phases,
        List<CoverageRowView> rows,
        List<CitizenPhaseView> citizens,
        List<String> findings,
        String verdict) {
    /** The same as the scripts read it. */
    Map<String, Object> asAnswer() {
        Map<String, Object> cells = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> cells.put(cell.key(), Map.of("text", cell.text(), "empty", cell.isEmpty())));
        Map<String, Object> marks = new LinkedHashMap<>();
        citizens.forEach(phase -> marks.put(
                phase.key(),
                phase.marks().stream()
                        .map(mark -> Map.of("key", mark.key(), "shape", mark.shape(), "name", mark.name()))
                        .toList()));
        return Map.of("cells", cells, "citizens", marks, "findings", findings, "verdict", verdict);
    }
}
