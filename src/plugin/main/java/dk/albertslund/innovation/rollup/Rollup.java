package dk.albertslund.innovation.rollup;

import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Person;
import dk.albertslund.innovation.network.Access;
import dk.albertslund.innovation.network.Summaries;
import dk.albertslund.innovation.network.Summary;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Management's overview of all networks. Reads one row per network in one statement, whatever the number of networks and
 * of what stands beneath them; practice networks are never in it.
 */
@Component
public final class Rollup {
    private final Summaries summaries;
    private final Access access;
    private final People people;

    public Rollup(Summaries summaries, Access access, People people) {
        this.summaries = summaries;
        this.access = access;
        this.people = people;
    }

    /** The networks asked for that the viewer may see, ordered as the language orders words (Danish: æ, ø, å last). */
    public RollupPage page(RollupParameters parameters, Locale locale) {
        List<Summary> asked =
                summaries.all().stream().filter(parameters::asksFor).toList();
        Set<String> viewable =
                access.viewable(asked.stream().map(Summary::spaceKey).toList());
        Function<String, String> names = names();
        List<RollupRow> rows = asked.stream()
                .filter(summary -> viewable.contains(summary.spaceKey()))
                .map(summary -> new RollupRow(summary, leaders(summary, names)))
                .collect(Collectors.toList());
        rows.sort(order(parameters.sort(), locale));
        int shown = Math.min(parameters.limit(), rows.size());
        return new RollupPage(rows.subList(0, shown), rows.size());
    }

    private Function<String, String> names() {
        Map<String, String> known = new HashMap<>();
        return key -> known.computeIfAbsent(
                key, unknown -> people.withKey(unknown).map(Person::fullName).orElse(""));
    }

    private static String leaders(Summary summary, Function<String, String> names) {
        return summary.profile().leaders().stream()
                .map(names)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Comparator<RollupRow> order(SortBy sort, Locale locale) {
        Comparator<RollupRow> byTitle =
                text(locale, row -> row.summary().profile().title());
        return switch (sort) {
            case NAME -> byTitle;
            case TYPE ->
                Comparator.comparing((RollupRow row) -> row.summary().profile().type())
                        .thenComparing(byTitle);
            case LEADER -> text(locale, RollupRow::leaders).thenComparing(byTitle);
            case PHASE ->
                Comparator.comparing((RollupRow row) -> row.summary().standing().phase())
                        .thenComparing(byTitle);
            case ACTIVITY ->
                Comparator.comparing((RollupRow row) -> row.summary().lastActivity())
                        .reversed()
                        .thenComparing(byTitle);
        };
    }

    /** Each text's place in the alphabet is worked out once, not at every comparison. */
    private static Comparator<RollupRow> text(Locale locale, Function<RollupRow, String> text) {
        Collator collator = Collator.getInstance(locale);
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(row -> keys.computeIfAbsent(text.apply(row), collator::getCollationKey));
    }
}
