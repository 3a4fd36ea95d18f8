package dk.albertslund.innovation.rollup;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.settings.Settings;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Overview of all networks. Reads summaries in one statement and checks view permission in a batch; practice networks
 * are excluded.
 */
@Component
public final class RollupService {
    private final SummaryCache summaries;
    private final NetworkPermissions permissions;
    private final UserDirectory users;
    private final PublishedSettings settings;
    private final Clock clock;

    public RollupService(
            SummaryCache summaries,
            NetworkPermissions permissions,
            UserDirectory users,
            PublishedSettings settings,
            Clock clock) {
        this.summaries = summaries;
        this.permissions = permissions;
        this.users = users;
        this.settings = settings;
        this.clock = clock;
    }

    /** The networks that pass the filter and that the current user may view, sorted. */
    public RollupPage page(RollupParameters parameters) {
        List<Summary> asked =
                summaries.findAll().stream().filter(parameters::asksFor).toList();
        Set<String> viewable =
                permissions.filterViewable(asked.stream().map(Summary::spaceKey).toList());
        Function<String, String> names = names();
        Settings current = settings.current();
        Instant today = clock.instant();
        List<SortableRow> rows = asked.stream()
                .filter(summary -> viewable.contains(summary.spaceKey()))
                .map(summary -> RollupRow.of(summary, leaders(summary, names), current, today))
                .map(row -> placed(row, parameters.sort()))
                .sorted()
                .toList();
        int shown = Math.min(parameters.limit(), rows.size());
        return new RollupPage(
                rows.subList(0, shown).stream().map(SortableRow::row).toList(), rows.size());
    }

    private Function<String, String> names() {
        Map<String, String> known = new HashMap<>();
        return key -> known.computeIfAbsent(key, users::fullName);
    }

    private static String leaders(Summary summary, Function<String, String> names) {
        return BidiIsolation.joinIsolated(
                summary.profile().leaders().stream().map(names).toList());
    }

    /** A row with its sort key, computed once rather than per comparison. */
    private record SortableRow(RollupRow row, Comparable<Object> place, DanishCollation.SortKey title)
            implements Comparable<SortableRow> {
        @Override
        public int compareTo(SortableRow other) {
            int order = place.compareTo(other.place);
            return order == 0 ? title.compareTo(other.title) : order;
        }
    }

    @SuppressWarnings("unchecked")
    private SortableRow placed(RollupRow row, SortBy sort) {
        Summary summary = row.summary();
        DanishCollation.SortKey title =
                DanishCollation.sortKey(summary.profile().title());
        Comparable<?> place =
                switch (sort) {
                    case NAME -> title;
                    case TYPE -> row.typeOrder();
                    case LEADER -> DanishCollation.sortKey(row.leaders());
                    case PHASE -> summary.position().phase();
                    case ACTIVITY -> -summary.lastActivity().toEpochMilli();
                    case ATTENTION -> -row.quietDays();
                };
        return new SortableRow(row, (Comparable<Object>) place, title);
    }
}
