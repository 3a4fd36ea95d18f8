package dk.albertslund.innovation.goandlook.confluence;

import java.util.List;

/**
 * What the networks saw elsewhere.
 *
 * @param shown how many of how many are shown; empty when it is all of them
 */
public record SeenSolutionsView(List<SeenSolutionView> solutions, String shown) {
    public boolean isEmpty() {
        return solutions.isEmpty();
    }
}
