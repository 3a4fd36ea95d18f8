package dk.albertslund.innovation.portfolio;

import dk.albertslund.innovation.network.NetworkResults;
import dk.albertslund.innovation.overview.OverviewRow;
import dk.albertslund.innovation.phase.form.ValueType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** How many networks expected a kind of value, and how many have seen it. */
public record ValueCount(ValueType type, Share expected, Share realised) {
    /** All kinds, in order. */
    public static List<ValueCount> of(List<OverviewRow> rows) {
        return Arrays.stream(ValueType.values())
                .map(type -> new ValueCount(
                        type, share(rows, type, NetworkResults::expected), share(rows, type, NetworkResults::realised)))
                .toList();
    }

    private static Share share(
            List<OverviewRow> rows, ValueType type, Function<NetworkResults, Collection<String>> which) {
        int with = (int) rows.stream()
                .filter(row -> which.apply(row.progress().results()).contains(type.key()))
                .count();
        return new Share(with, rows.size());
    }
}
