package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The figures of past months: at most one row per network and month, written once. */
public interface MonthFiguresRepository extends NetworkDataRepository {
    /** Of all networks on the last days of these months, in one statement. */
    List<MonthFigures> findByMonthEnds(Collection<LocalDate> monthEnds);

    /** The networks that have figures of that month. */
    Set<Integer> findNetworks(LocalDate monthEnd);

    void add(MonthFigures figures);
}
