package dk.albertslund.innovation.session.summary.confluence;

import java.util.List;

/**
 * A reflection that its author has shown.
 *
 * @param who full name of the author
 * @param occasion what it is a reflection on
 */
public record SummaryReflectionView(String who, String occasion, List<String> lines) {
    public boolean isTitled() {
        return !occasion.isEmpty();
    }
}
