package dk.albertslund.innovation.reflection.confluence;

import dk.albertslund.innovation.common.confluence.TimeView;
import java.util.List;

/**
 * A reflection in its author's diary.
 *
 * @param kind what it is a reflection on, for example {@code Et oplæg}; empty when that is not written
 * @param url the network's home page
 * @param written when something in it was saved last
 * @param next what the author does next, and by when; empty for nothing
 * @param isShown whether others see it
 */
public record MyReflectionView(
        String occasion,
        String kind,
        String network,
        String url,
        TimeView written,
        List<String> takeaways,
        List<String> insights,
        String definition,
        String next,
        boolean isShown) {
    public boolean hasTakeaways() {
        return !takeaways.isEmpty();
    }

    public boolean hasInsights() {
        return !insights.isEmpty();
    }
}
