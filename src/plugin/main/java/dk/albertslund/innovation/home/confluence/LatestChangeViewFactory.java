package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the lines of what happened last in a network. */
@Component
public final class LatestChangeViewFactory {
    private static final int MOST_LINES = 8;
    private static final int MOST_COUNTS = 5;
    private static final String NEW = "innovation.home.new.";

    private final NamedChanges named;
    private final SharedRows shared;
    private final FormParts parts;
    private final Messages messages;
    private final DateFormatter dates;

    public LatestChangeViewFactory(
            NamedChanges named, SharedRows shared, FormParts parts, Messages messages, DateFormatter dates) {
        this.named = named;
        this.shared = shared;
        this.parts = parts;
        this.messages = messages;
        this.dates = dates;
    }

    /** Latest first. */
    List<LatestChangeView> of(MacroContext context, List<Sheet> all, PageUrls pages) {
        Comparator<LatestChange> latestFirst = Comparator.comparing(LatestChange::saved, Comparator.reverseOrder());
        List<LatestChange> counts = shared.find(all).stream()
                .flatMap(count -> line(count, pages, context).stream())
                .sorted(latestFirst)
                .limit(MOST_COUNTS)
                .toList();
        return Stream.concat(
                        counts.stream(),
                        named.find(context, all, pages).stream().limit(MOST_LINES - counts.size()))
                .sorted(latestFirst)
                .map(LatestChange::line)
                .toList();
    }

    /** Of a count only the day, as the time could tell whose row it is. */
    private Optional<LatestChange> line(SharedRows.Count count, PageUrls pages, MacroContext context) {
        return parts.part(count.kind(), count.list(), "", pages)
                .map(part -> new LatestChange(
                        count.latest(),
                        new LatestChangeView(
                                "",
                                words(count, parts.title(part)),
                                pages.of(part),
                                dates.whenDay(count.latest(), context.target()))));
    }

    /** {@code 4 nye idéer}; a list without words of its own is named by its page. */
    private String words(SharedRows.Count count, String page) {
        String many = count.number() == 1 ? ".one" : ".many";
        if (count.arePoints()) {
            return messages.text(NEW + "points" + many, count.number(), page);
        }
        String own = NEW + count.kind().key() + many;
        String text = messages.text(own, count.number());
        return text.equals(own) ? messages.text(NEW + "other" + many, count.number(), page) : text;
    }
}
