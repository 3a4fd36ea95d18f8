package dk.albertslund.innovation.involvement.confluence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Coverage of the design in the receipt of a save.
 *
 * @param cells by cell key
 * @param citizens marks by phase key
 * @param findings gaps, in words
 * @param verdict text for a design without gaps; empty when there are findings
 */
record CoverageReceipt(
        Map<String, Cell> cells, Map<String, List<Mark>> citizens, List<String> findings, String verdict) {
    record Cell(String text, boolean empty) {}

    record Mark(String key, String shape, String name) {}

    static CoverageReceipt of(CoverageView view) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        view.rows().stream()
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> cells.put(cell.key(), new Cell(cell.text(), cell.isEmpty())));
        Map<String, List<Mark>> citizens = new LinkedHashMap<>();
        view.citizens()
                .forEach(phase -> citizens.put(
                        phase.key(),
                        phase.marks().stream()
                                .map(mark -> new Mark(mark.key(), mark.shape(), mark.name()))
                                .toList()));
        return new CoverageReceipt(cells, citizens, view.findings(), view.verdict());
    }
}
