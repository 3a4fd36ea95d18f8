package dk.albertslund.innovation.overview.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.overview.MonthFigures;
import dk.albertslund.innovation.overview.MonthFiguresRepository;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores the figures in the table {@code MONTH_FIGURES}. */
@Component
public final class AoMonthFiguresRepository implements MonthFiguresRepository {
    private final ActiveObjects ao;

    public AoMonthFiguresRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<MonthFigures> findByMonthEnds(Collection<LocalDate> monthEnds) {
        List<String> days = monthEnds.stream().map(LocalDate::toString).toList();
        Query query = Query.select().where(SqlInClause.in("MONTH_END", days), days.toArray());
        return Arrays.stream(ao.find(AoMonthFigures.class, query))
                .map(AoMonthFiguresRepository::figures)
                .toList();
    }

    @Override
    public Set<Integer> findNetworks(LocalDate monthEnd) {
        return findByMonthEnds(List.of(monthEnd)).stream()
                .map(MonthFigures::networkId)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(MonthFigures figures) {
        ao.create(
                AoMonthFigures.class,
                new DBParam("NETWORK_MONTH", figures.networkId() + ":" + YearMonth.from(figures.monthEnd())),
                new DBParam("NETWORK_ID", figures.networkId()),
                new DBParam("MONTH_END", figures.monthEnd().toString()),
                new DBParam("NETWORK_STATUS", figures.status().key()),
                new DBParam("NEEDING_ATTENTION", figures.needsAttention()),
                new DBParam("WITH_CITIZENS", figures.hasCitizens()),
                new DBParam("PRACTICE_COUNT", figures.changed().orElse(null)),
                new DBParam("TAKEN_ON", figures.takenOn().toString()));
    }

    private static MonthFigures figures(AoMonthFigures row) {
        return new MonthFigures(
                row.getNetworkId(),
                LocalDate.parse(row.getMonthEnd()),
                NetworkStatus.withKey(row.getNetworkStatus()).orElse(NetworkStatus.PROPOSED),
                row.isNeedingAttention(),
                row.isWithCitizens(),
                Optional.ofNullable(row.getPracticeCount()),
                LocalDate.parse(row.getTakenOn()));
    }

    @Override
    public void deleteByNetwork(int networkId) {
        ao.deleteWithSQL(AoMonthFigures.class, "NETWORK_ID = ?", networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoMonthFigures.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoMonthFigures::getNetworkId)
                .collect(Collectors.toSet());
    }
}
