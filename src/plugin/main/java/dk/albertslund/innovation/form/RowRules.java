package dk.albertslund.innovation.form;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may write and see the rows of a list. Without rules every editor writes and every reader sees all of it.
 *
 * @param hiddenUntil the stage from which others see the rows; empty when they always do
 * @param lockedFrom the stage from which nothing in the list is written but the answers that each person gives; empty
 *     when only the closed round locks it
 * @param mostPerPerson largest number of rows of one author; 0 for no limit
 */
public record RowRules(Set<RowRule> rules, Optional<Stage> hiddenUntil, Optional<Stage> lockedFrom, int mostPerPerson) {
    public static final RowRules NONE = new RowRules(Set.of(), Optional.empty(), Optional.empty(), 0);

    public RowRules {
        rules = Set.copyOf(rules);
    }

    public static RowRules of(RowRule... rules) {
        return new RowRules(Set.of(rules), Optional.empty(), Optional.empty(), 0);
    }

    public RowRules with(RowRule rule) {
        Set<RowRule> all = Stream.concat(rules.stream(), Stream.of(rule)).collect(Collectors.toSet());
        return new RowRules(all, hiddenUntil, lockedFrom, mostPerPerson);
    }

    /** Others see the rows from that stage on. */
    public RowRules hiddenUntil(Stage stage) {
        return new RowRules(rules, Optional.of(stage), lockedFrom, mostPerPerson);
    }

    /** Nothing in the list is written from that stage on but the answers that each person gives. */
    public RowRules lockedFrom(Stage stage) {
        return new RowRules(rules, hiddenUntil, Optional.of(stage), mostPerPerson);
    }

    /** One author has so many rows at most. */
    public RowRules mostPerPerson(int most) {
        return new RowRules(rules, hiddenUntil, lockedFrom, most);
    }

    public boolean has(RowRule rule) {
        return rules.contains(rule);
    }

    boolean isLockedIn(Stage stage) {
        return lockedFrom.filter(stage::hasReached).isPresent();
    }

    /** @throws IllegalArgumentException when the rules contradict each other */
    void validate() {
        if (hiddenUntil.isPresent() && !rules.contains(RowRule.AUTHOR_ONLY)) {
            throw new IllegalArgumentException("Rows that are hidden from others have an author who alone writes them");
        }
        boolean isOneByOne = hiddenUntil.isEmpty() || mostPerPerson > 0 || rules.contains(RowRule.SHARED_BY_AUTHOR);
        if (rules.contains(RowRule.ANONYMOUS) && isOneByOne) {
            throw new IllegalArgumentException("Anonymous rows are shown all at once and not counted by person");
        }
    }
}
