package dk.albertslund.innovation.overview.confluence;

import java.util.List;

/**
 * Two days compared.
 *
 * @param before the first day
 * @param after the last day
 * @param notes what is not known, and what counts
 * @param figures the four numbers; none when nobody kept them for either day
 * @param movedTitle how many networks are in another phase
 */
public record ComparisonView(
        String title,
        String before,
        String after,
        List<String> notes,
        List<ComparisonFigureView> figures,
        String movedTitle,
        List<PhaseChangeView> moved) {
    public boolean hasFigures() {
        return !figures.isEmpty();
    }

    public boolean hasMoved() {
        return !moved.isEmpty();
    }
}
