package dk.albertslund.innovation.involvement.confluence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a design covers, where the citizens are, and what is missing. */
public final class CoverageView {
    private final List<String> phases;
    private final List<CoverageRowView> rows;
    private final List<CitizenPhaseView> citizens;
    private final List<String> findings;
    private final String verdict;

    CoverageView(List<CoverageRowView> rows, List<CitizenPhaseView> citizens, List<String> findings, String verdict) {
        this.phases =
                rows.get(0).getCells().stream().map(CoverageCellView::getPhase).toList();
        this.rows = List.copyOf(rows);
        this.citizens = List.copyOf(citizens);
        this.findings = List.copyOf(findings);
        this.verdict = verdict;
    }

    /** The columns' headings. */
    public List<String> getPhases() {
        return phases;
    }

    public List<CoverageRowView> getRows() {
        return rows;
    }

    List<CitizenPhaseView> getCitizens() {
        return citizens;
    }

    /** What is missing, in words. */
    public List<String> getFindings() {
        return findings;
    }

    /** What to say when nothing is missing; empty when something is. */
    public String getVerdict() {
        return verdict;
    }

    /** The same as the scripts read it. */
    Map<String, Object> asAnswer() {
        Map<String, Object> cells = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.getCells().stream())
                .forEach(cell -> cells.put(cell.getKey(), Map.of("text", cell.getText(), "empty", cell.isEmpty())));
        Map<String, Object> marks = new LinkedHashMap<>();
        citizens.forEach(phase -> marks.put(
                phase.getKey(),
                phase.getMarks().stream()
                        .map(mark -> Map.of("key", mark.getKey(), "shape", mark.getShape(), "name", mark.getName()))
                        .toList()));
        return Map.of("cells", cells, "citizens", marks, "findings", findings, "verdict", verdict);
    }
}
