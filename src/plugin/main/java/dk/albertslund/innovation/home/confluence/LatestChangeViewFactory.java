package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the lines of what happened last in a network. */
@Component
public final class LatestChangeViewFactory {
    private static final int MOST_LINES = 8;
    private static final int MOST_COUNTS = 5;

    private final NamedChanges named;
    private final CountedChanges counted;
    private final MoveChanges moves;

    public LatestChangeViewFactory(NamedChanges named, CountedChanges counted, MoveChanges moves) {
        this.named = named;
        this.counted = counted;
        this.moves = moves;
    }

    /** Latest first. */
    List<LatestChangeView> of(MacroContext context, List<Sheet> all, PageUrls pages) {
        Comparator<LatestChange> latestFirst = Comparator.comparing(LatestChange::saved, Comparator.reverseOrder());
        List<LatestChange> counts = counted.find(context, all, pages).stream()
                .sorted(latestFirst)
                .limit(MOST_COUNTS)
                .toList();
        Stream<LatestChange> others = Stream.concat(
                        moves.find(context, pages).stream(), named.find(context, all, pages).stream())
                .sorted(latestFirst)
                .limit(MOST_LINES - counts.size());
        return Stream.concat(counts.stream(), others)
                .sorted(latestFirst)
                .map(LatestChange::line)
                .toList();
    }
}
