package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.rollup.RollupParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a reader asks the overview for, as it stands in the page's address.
 *
 * @param parameters types, phases, statuses, order and limit
 * @param text words in the title, the question or a leader's name; empty for all
 * @param period two days to compare
 */
public record OverviewFilter(RollupParameters parameters, NetworkChoice choice, String text, ComparisonPeriod period) {
    /** Enough for a glance; the rest is one click away. */
    public static final int USUAL_LIMIT = 20;

    private static final int LONGEST_TEXT = 100;

    /**
     * Reads the filter.
     *
     * @param asked by parameter, without the prefix of the address
     * @param base the macro's own order and limit, which apply until another is asked for
     * @param today in the reader's time zone
     * @param errors gets what is wrong, which then counts as not asked for
     */
    static OverviewFilter read(
            Map<String, String> asked,
            RollupParameters base,
            List<String> typeKeys,
            LocalDate today,
            List<ValidationError> errors) {
        Map<String, String> raw = new HashMap<>(asked);
        raw.putIfAbsent("sort", base.sort().key());
        raw.putIfAbsent("limit", String.valueOf(base.limit()));
        RollupParameters parameters = RollupParameters.read(raw, typeKeys, errors);
        NetworkChoice choice =
                RollupParameters.several(raw, "show", NetworkChoice::withKey, NetworkChoice.keys(), errors).stream()
                        .findFirst()
                        .orElse(NetworkChoice.ALL);
        String text = raw.getOrDefault("text", "").strip();
        int length = Math.min(text.length(), LONGEST_TEXT);
        return new OverviewFilter(
                parameters, choice, text.substring(0, length), ComparisonPeriod.read(asked, today, errors));
    }

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return choice != NetworkChoice.ALL || isNarrowed();
    }

    private boolean isNarrowed() {
        return !text.isEmpty()
                || !parameters.types().isEmpty()
                || !parameters.statuses().isEmpty()
                || !parameters.phases().isEmpty();
    }

    /** Whether the row counts in the numbers, which show all that the choice chooses among. */
    boolean counts(OverviewRow row) {
        return parameters.asksFor(row.summary()) && hasText(row);
    }

    private boolean hasText(OverviewRow row) {
        String all = row.summary().profile().title() + "\n" + row.summary().question() + "\n"
                + row.rollup().leaders();
        return lower(all).contains(lower(text));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
