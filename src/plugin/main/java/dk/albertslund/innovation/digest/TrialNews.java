package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.trial.TrialForm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Trial actions to be looked at in the coming week, or since the week before and still undecided. Older ones are not told of
 * again, so that no mail nags for ever.
 */
@Component
final class TrialNews implements NewsSource {
    private static final int DAYS = 7;

    @Override
    public Stream<NewsItem> find(NetworkForms network, Period period) {
        return network.rows(TrialForm.KEY, TrialForm.ROWS).stream()
                .filter(row -> row.value(TrialForm.OUTCOME).isEmpty()
                        && !row.value(TrialForm.TRIAL).isEmpty()
                        && isNear(row.value(TrialForm.LOOK_AGAIN), period.day()))
                .sorted(Comparator.comparing(row -> row.value(TrialForm.LOOK_AGAIN)))
                .map(TrialNews::item);
    }

    private static boolean isNear(String isoDay, LocalDate today) {
        if (isoDay.isEmpty()) {
            return false;
        }
        LocalDate day = LocalDate.parse(isoDay);
        return !day.isBefore(today.minusDays(DAYS)) && day.isBefore(today.plusDays(DAYS));
    }

    private static NewsItem item(Row row) {
        return new NewsItem(
                NewsItemKind.TRIAL_DUE,
                row.value(TrialForm.TRIAL),
                row.value(TrialForm.LOOK_AGAIN),
                TrialForm.PART,
                row.id(),
                Set.of());
    }
}
