package dk.albertslund.innovation.privacy;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Enforces the retention of names (GDPR). Names of removed rows are deleted; names past their date are only reported,
 * as an editor may have a reason to extend it.
 */
@Component
public final class RetentionService {
    /** Time for restoring a removed row. */
    private static final Duration UNDO = Duration.ofDays(1);

    private final PersonRepository persons;
    private final NetworkRepository networks;
    private final Transactions transactions;
    private final List<ExpiringRecords> others;
    private final Clock clock;

    public RetentionService(
            PersonRepository persons,
            NetworkRepository networks,
            Transactions transactions,
            List<ExpiringRecords> others,
            Clock clock) {
        this.persons = persons;
        this.networks = networks;
        this.transactions = transactions;
        this.others = List.copyOf(others);
        this.clock = clock;
    }

    /**
     * The retention date that a page proposes: so many months after the planned end, or after today when that is past
     * or missing.
     *
     * @param plannedEnd ISO date or empty
     * @param months from the settings
     */
    public static String proposal(String plannedEnd, LocalDate today, int months) {
        LocalDate afterEnd =
                plannedEnd.isEmpty() ? today : LocalDate.parse(plannedEnd).plusMonths(months);
        return (afterEnd.isAfter(today) ? afterEnd : today.plusMonths(months)).toString();
    }

    public RetentionResult eraseExpired() {
        int erased =
                transactions.execute(() -> persons.eraseRemoved(clock.instant().minus(UNDO)));
        Map<Integer, Integer> overdue = transactions.execute(() -> persons.countOverdue(today()));
        Map<String, Integer> bySpace = new TreeMap<>();
        networks.findAll().stream()
                .filter(network -> overdue.containsKey(network.id()))
                .forEach((Network network) -> bySpace.put(network.spaceKey(), overdue.get(network.id())));
        int records = others.stream().mapToInt(ExpiringRecords::eraseExpired).sum();
        return new RetentionResult(erased, records, bySpace);
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
    }

    /**
     * Result of a run, without names.
     *
     * @param erased number of deleted names
     * @param records number of deleted records outside of networks
     * @param overdue number of names past their date by space key
     */
    public record RetentionResult(int erased, int records, Map<String, Integer> overdue) {
        public RetentionResult {
            overdue = new TreeMap<>(overdue);
        }
    }
}
