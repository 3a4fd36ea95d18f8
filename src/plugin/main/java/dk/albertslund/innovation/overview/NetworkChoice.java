package dk.albertslund.innovation.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The networks behind one of the overview's numbers. */
public enum NetworkChoice {
    ALL(row -> true),
    ACTIVE(OverviewRow::isActive),
    ATTENTION(OverviewRow::needsAttention),
    CITIZENS(row -> !row.progress().citizens().isEmpty()),
    PRACTICE(row -> row.progress().practice().isPresent());

    private final Predicate<OverviewRow> rule;

    NetworkChoice(Predicate<OverviewRow> rule) {
        this.rule = rule;
    }

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public static Optional<NetworkChoice> withKey(String key) {
        return Arrays.stream(values())
                .filter(choice -> choice.key().equals(key))
                .findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(NetworkChoice::key).toList();
    }

    boolean includes(OverviewRow row) {
        return rule.test(row);
    }
}
