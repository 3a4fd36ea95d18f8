package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.rollup.SortBy;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Management's overview. Reads summaries only, in as many statements as the rollup, however many networks there are. */
@Component
public final class OverviewService {
    private static final Comparator<OverviewRow> BY_ATTENTION = Comparator.comparing(
                    (OverviewRow row) -> row.attention().size())
            .thenComparing(row -> row.rollup().quietDays())
            .reversed();

    private final RollupService rollup;
    private final PublishedSettings settings;

    public OverviewService(RollupService rollup, PublishedSettings settings) {
        this.rollup = rollup;
        this.settings = settings;
    }

    /**
     * The overview for the current user.
     *
     * @param macro the macro's parameters; invalid ones count as not given
     * @param asked what the reader asks for, by parameter
     * @param today in the reader's time zone
     */
    public Overview overview(Map<String, String> macro, Map<String, String> asked, LocalDate today) {
        List<ValidationError> problems = new ArrayList<>();
        Settings current = settings.current();
        RollupParameters base = RollupParameters.read(withUsual(macro), current.typeKeys(), problems);
        OverviewFilter filter = OverviewFilter.read(asked, base, current.typeKeys(), today, problems);
        List<OverviewRow> all =
                rows(base.withoutLimit().sortedBy(filter.parameters().sort()), current, today);
        List<OverviewRow> counted = all.stream().filter(filter::counts).toList();
        List<OverviewRow> matching =
                counted.stream().filter(filter.choice()::includes).toList();
        return new Overview(
                base,
                filter,
                OverviewFigures.of(counted),
                counted,
                first(matching, filter.parameters()),
                matching.size(),
                all.size(),
                problems);
    }

    /**
     * All networks of a macro that the current user may view, in the macro's order.
     *
     * @param raw the macro's parameters; invalid ones count as not given
     * @param today in the reader's time zone
     */
    public NetworkList networks(Map<String, String> raw, LocalDate today) {
        List<ValidationError> problems = new ArrayList<>();
        Settings current = settings.current();
        RollupParameters parameters = RollupParameters.read(raw, current.typeKeys(), problems);
        return new NetworkList(parameters, rows(parameters.withoutLimit(), current, today), problems);
    }

    private List<OverviewRow> rows(RollupParameters parameters, Settings current, LocalDate today) {
        Stream<OverviewRow> rows =
                rollup.page(parameters).rows().stream().map(row -> OverviewRow.of(row, current, today));
        return (parameters.sort() == SortBy.ATTENTION ? rows.sorted(BY_ATTENTION) : rows).toList();
    }

    private static Map<String, String> withUsual(Map<String, String> macro) {
        Map<String, String> raw = new HashMap<>(macro);
        raw.putIfAbsent("sort", SortBy.ATTENTION.key());
        raw.putIfAbsent("limit", String.valueOf(OverviewFilter.USUAL_LIMIT));
        return raw;
    }

    private static List<OverviewRow> first(List<OverviewRow> rows, RollupParameters parameters) {
        return rows.stream().limit(parameters.limit()).toList();
    }
}
