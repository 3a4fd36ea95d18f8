package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.rollup.RollupRow;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.settings.Settings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps the figures of the month that has passed. A month that nobody wrote within {@link #DAYS} days stays missing, as
 * the summaries then tell of another month.
 */
@Component
public final class MonthFiguresRecorder {
    static final int DAYS = 7;
    private static final int PER_TRANSACTION = 100;

    private final NetworkRepository networks;
    private final RollupService rollup;
    private final MonthFiguresRepository figures;
    private final PublishedSettings settings;
    private final Transactions transactions;

    public MonthFiguresRecorder(
            NetworkRepository networks,
            RollupService rollup,
            MonthFiguresRepository figures,
            PublishedSettings settings,
            Transactions transactions) {
        this.networks = networks;
        this.rollup = rollup;
        this.figures = figures;
        this.settings = settings;
        this.transactions = transactions;
    }

    /**
     * Writes what is missing; what is there stays as it was written. Works in small transactions, and can be stopped
     * between them.
     *
     * @return how many networks were written
     */
    public int record(LocalDate today, BooleanSupplier isStopped) {
        LocalDate monthEnd = today.withDayOfMonth(1).minusDays(1);
        if (today.isAfter(monthEnd.plusDays(DAYS))) {
            return 0;
        }
        List<MonthFigures> missing = missing(monthEnd, today);
        int written = 0;
        for (int from = 0; from < missing.size() && !isStopped.getAsBoolean(); from += PER_TRANSACTION) {
            List<MonthFigures> some = missing.subList(from, Math.min(from + PER_TRANSACTION, missing.size()));
            transactions.run(() -> some.forEach(figures::add));
            written += some.size();
        }
        return written;
    }

    /** Networks that were founded later were not there on that day. */
    private List<MonthFigures> missing(LocalDate monthEnd, LocalDate today) {
        Set<Integer> written = figures.findNetworks(monthEnd);
        Set<Integer> there = networks.findAll().stream()
                .filter(network -> !founded(network).isAfter(monthEnd))
                .map(Network::id)
                .collect(Collectors.toSet());
        Settings current = settings.current();
        return rollup.everyNetwork().stream()
                .filter(row -> there.contains(id(row)) && !written.contains(id(row)))
                .map(row -> MonthFigures.of(OverviewRow.of(row, current, today), monthEnd, today))
                .toList();
    }

    private static int id(RollupRow row) {
        return row.summary().networkId();
    }

    private static LocalDate founded(Network network) {
        return LocalDate.ofInstant(network.founded(), ZoneId.systemDefault());
    }
}
