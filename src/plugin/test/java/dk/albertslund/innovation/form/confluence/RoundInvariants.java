package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.RoundForm;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.confluence.RandomRound.Saved;
import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of a round whatever was done in it; derived from the rules, not from the code that keeps them. */
final class RoundInvariants {
    private static final Set<String> OWN = Set.of(RoundForm.NOTES, RoundForm.CARDS, RoundForm.SECRETS);
    private static final int FEWEST_WRITERS = 5;

    private final RandomRound round;
    private final SheetState state;
    private final List<String> broken = new ArrayList<>();

    private RoundInvariants(RandomRound round) {
        this.round = round;
        this.state = round.state();
    }

    static List<String> broken(RandomRound round) {
        RoundInvariants invariants = new RoundInvariants(round);
        invariants.checkTexts();
        invariants.checkAuthors();
        invariants.checkBudgets();
        invariants.checkCircles();
        invariants.checkRowsPerPerson();
        return invariants.broken;
    }

    /** Current, or in a removed row, or replaced and in the history; of a row without a name the last one is kept. */
    private void checkTexts() {
        Map<String, Saved> lastWithoutName = new HashMap<>();
        for (Saved saved : round.acknowledged()) {
            if (saved.isWithoutName()) {
                lastWithoutName.put(saved.change().row() + saved.change().field(), saved);
            } else if (!round.history(saved.change()).contains(saved.change())) {
                broken.add("lost: " + saved);
            }
        }
        lastWithoutName.values().stream()
                .filter(saved -> saved.change().field().equals(RoundForm.TEXT))
                .filter(saved -> !state.rowIncludingRemoved(saved.change().row())
                        .map(row -> row.value(RoundForm.TEXT))
                        .equals(Optional.of(saved.change().value())))
                .forEach(saved -> broken.add("lost without a name: " + saved));
    }

    private void checkAuthors() {
        writers().forEach((row, people) -> {
            if (people.size() > 1) {
                broken.add("written by " + people + ": " + row);
            }
        });
    }

    /** Who wrote the text of each row that is its author's. */
    private Map<String, Set<String>> writers() {
        return round.acknowledged().stream()
                .filter(saved -> OWN.contains(saved.change().list()))
                .filter(saved -> saved.change().field().equals(RoundForm.TEXT))
                .collect(Collectors.groupingBy(
                        saved -> saved.change().row(), Collectors.mapping(Saved::by, Collectors.toSet())));
    }

    private void checkBudgets() {
        int budget = state.value("budget").isEmpty() ? RoundForm.BUDGET : Integer.parseInt(state.value("budget"));
        for (String person : RandomRound.PEOPLE) {
            int given = state.rows(RoundForm.IDEAS).stream()
                    .map(row -> row.value(AnswerKey.of(RoundForm.POINTS, person)))
                    .filter(value -> !value.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .sum();
            if (given > budget) {
                broken.add(person + " gave " + given + " of " + budget);
            }
        }
    }

    /** Also through removed rows, which may come back. */
    private void checkCircles() {
        for (Row row : state.allRows()) {
            Set<String> passed = new HashSet<>();
            String next = row.id();
            while (!next.isEmpty() && passed.add(next)) {
                next = state.rowIncludingRemoved(next)
                        .map(found -> found.value(Row.MERGED_INTO))
                        .orElse("");
            }
            if (!next.isEmpty()) {
                broken.add("a circle: " + passed);
                return;
            }
        }
    }

    private void checkRowsPerPerson() {
        state.rows(RoundForm.NOTES).stream()
                .flatMap(row -> row.author().stream())
                .collect(Collectors.groupingBy(author -> author, Collectors.counting()))
                .forEach((author, notes) -> {
                    if (notes > RoundForm.MOST_NOTES) {
                        broken.add(author + " has " + notes + " notes");
                    }
                });
    }

    /** The ids of the rows of single persons that a person may see. */
    static Set<String> visible(RandomRound round, String person) {
        return new RoundInvariants(round).visibleTo(person);
    }

    private Set<String> visibleTo(String person) {
        String stage = state.value(Stage.FIELD);
        boolean isShown = !stage.isEmpty() && !stage.equals("alone");
        Map<String, Set<String>> writers = writers();
        Set<String> withoutName = round.acknowledged().stream()
                .filter(Saved::isWithoutName)
                .map(saved -> saved.change().row())
                .collect(Collectors.toSet());
        long nameless = withoutName.stream()
                .flatMap(row -> writers.getOrDefault(row, Set.of()).stream())
                .distinct()
                .count();
        return state.allRows().stream()
                .filter(row -> OWN.contains(row.list())
                        && !row.isRemoved()
                        && !row.value(RoundForm.TEXT).isEmpty())
                .filter(row -> withoutName.contains(row.id())
                        ? isShown && nameless >= FEWEST_WRITERS
                        : isShown
                                || writers.getOrDefault(row.id(), Set.of()).contains(person)
                                || row.isTicked(Row.SHARED))
                .map(Row::id)
                .collect(Collectors.toSet());
    }
}
