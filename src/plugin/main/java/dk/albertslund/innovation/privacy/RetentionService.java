package dk.albertslund.innovation.privacy;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Looks after names that should not be kept any longer. A name in a row that was removed goes by itself; one whose day
 * has passed is only told of, for an editor may have a reason to give it a later day.
 */
@Component
public final class RetentionService {
    /** Time enough to bring a removed row back. */
    private static final Duration UNDO = Duration.ofDays(1);

    private final PersonRepository persons;
    private final NetworkRepository networks;
    private final Transactions transactions;
    private final Clock clock;

    public RetentionService(
            PersonRepository persons, NetworkRepository networks, Transactions transactions, Clock clock) {
        this.persons = persons;
        this.networks = networks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The day that a page proposes, so that nobody must work it out: so many months after the network's planned end, or
     * from today when that has passed or there is none.
     *
     * @param plannedEnd a day as {@code 2026-03-31}, or empty
     * @param months as the administrator has set them
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
        return new RetentionResult(erased, bySpace);
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
    }

    /**
     * What the check came to; no names.
     *
     * @param erased how many names of removed rows are gone now
     * @param overdue how many names each network should erase or give a later day, by space key
     */
    public record RetentionResult(int erased, Map<String, Integer> overdue) {
        public RetentionResult {
            overdue = new TreeMap<>(overdue);
        }
    }
}
