package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many new rows the network's pages have, of lists that {@link NamedChanges} leaves out. */
@Component
public final class CountedChanges {
    private static final String NEW = "innovation.home.new.";

    private final SharedRows shared;
    private final FormParts parts;
    private final Messages messages;
    private final DateFormatter dates;

    public CountedChanges(SharedRows shared, FormParts parts, Messages messages, DateFormatter dates) {
        this.shared = shared;
        this.parts = parts;
        this.messages = messages;
        this.dates = dates;
    }

    List<LatestChange> find(MacroContext context, List<Sheet> all, PageUrls pages) {
        return shared.find(all).stream()
                .flatMap(count -> line(count, pages, context).stream())
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
