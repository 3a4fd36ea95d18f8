package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/** A kind in all the phases. */
public final class CoverageRowView {
    private final String name;
    private final List<CoverageCellView> cells;

    CoverageRowView(String name, List<CoverageCellView> cells) {
        this.name = name;
        this.cells = List.copyOf(cells);
    }

    public String getName() {
        return name;
    }

    public List<CoverageCellView> getCells() {
        return cells;
    }
}
