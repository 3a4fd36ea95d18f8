package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.ideas.IdeasForm;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many ideas are new, of those that all may see. */
@Component
final class IdeaCountNews implements NewsSource {
    @Override
    public Stream<NewsItem> find(NetworkForms network, Period period) {
        long count = network.rows(IdeasForm.KEY, IdeasForm.ROWS).stream()
                .flatMap(row -> row.cell(IdeasForm.TEXT).stream())
                .filter(text -> !text.value().isEmpty())
                .map(FieldChange::saved)
                .filter(period::contains)
                .count();
        return count == 0
                ? Stream.empty()
                : Stream.of(NewsItem.of(NewsItemKind.NEW_IDEAS, String.valueOf(count), IdeasForm.PART));
    }
}
