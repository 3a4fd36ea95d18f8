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
import java.util.stream.Stream;
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
        List<Summary> seen = asked.stream()
                .filter(summary -> viewable.contains(summary.spaceKey()))
                .toList();
        RowBuilder builder = new RowBuilder(settings.current(), clock.instant());
        List<RollupRow> rows = sorted(seen, parameters.sort(), builder)
                .limit(parameters.limit())
                .map(builder::row)
                .toList();
        return new RollupPage(rows, seen.size());
    }

    /** Every network except those for practice, whoever may view it: for jobs that keep numbers, never for a page. */
    public List<RollupRow> everyNetwork() {
        RowBuilder builder = new RowBuilder(settings.current(), clock.instant());
        return summaries.findAll().stream().map(builder::row).toList();
    }

    /** Those that are equal by what is sorted by keep the order of their names. */
    private static Stream<Summary> sorted(List<Summary> byName, SortBy sort, RowBuilder builder) {
        return switch (sort) {
            case NAME -> byName.stream();
            case TYPE -> sorted(byName, builder::typeOrder);
            case LEADER -> sorted(byName, summary -> DanishCollation.sortKey(builder.leaders(summary)));
            case PHASE -> sorted(byName, summary -> summary.position().phase());
            case ACTIVITY -> sorted(byName, summary -> -summary.lastActivity().toEpochMilli());
            case ATTENTION -> sorted(byName, summary -> -builder.quietDays(summary));
        };
    }

    /** Each place is worked out once rather than per comparison. */
    private static <T extends Comparable<T>> Stream<Summary> sorted(List<Summary> byName, Function<Summary, T> place) {
        return byName.stream()
                .map(summary -> Map.entry(place.apply(summary), summary))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** Works out what the rows of one page need; names of people are looked up once each. */
    private final class RowBuilder {
        private final Map<String, String> names = new HashMap<>();
        private final Settings current;
        private final Instant today;

        private RowBuilder(Settings current, Instant today) {
            this.current = current;
            this.today = today;
        }

        private RollupRow row(Summary summary) {
            return new RollupRow(summary, leaders(summary), quietDays(summary), typeOrder(summary));
        }

        private String leaders(Summary summary) {
            return BidiIsolation.joinIsolated(summary.profile().leaders().stream()
                    .map(key -> names.computeIfAbsent(key, users::fullName))
                    .toList());
        }

        private int quietDays(Summary summary) {
            return RollupRow.quietDays(summary, current, today);
        }

        private int typeOrder(Summary summary) {
            return current.typeKeys().indexOf(summary.profile().type());
        }
    }
}
