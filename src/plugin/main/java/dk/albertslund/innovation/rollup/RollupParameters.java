package dk.albertslund.innovation.rollup;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parameters of the rollup macro: filter, order, limit. Default: all networks by name.
 *
 * @param limit maximum number of rows, 1 to 500; the total is shown in any case
 */
public record RollupParameters(
        List<String> types, List<NetworkStatus> statuses, List<Phase> phases, SortBy sort, int limit, String heading) {
    public static final int DEFAULT_LIMIT = 100;
    public static final int MOST = 500;
    /** Above the number of possible keys, and enough to report the invalid ones. */
    private static final int MOST_KEYS = 60;

    private static final int LONGEST_SAID = 60;

    public RollupParameters {
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
        phases = List.copyOf(phases);
    }

    /**
     * Parses macro parameters.
     *
     * @param typeKeys all types, including hidden ones
     * @throws ValidationException with all errors, each with the parameter and its allowed values
     */
    public static RollupParameters from(Map<String, String> raw, List<String> typeKeys) {
        List<ValidationError> errors = new ArrayList<>();
        RollupParameters read = read(raw, typeKeys, errors);
        ValidationException.throwIfAny(errors);
        return read;
    }

    /** As {@link #from}, for a view that shows the rest: what is wrong counts as not given, and goes to the errors. */
    public static RollupParameters read(Map<String, String> raw, List<String> typeKeys, List<ValidationError> errors) {
        return new RollupParameters(
                several(raw, "types", key -> known(key, typeKeys), typeKeys, errors),
                several(raw, "status", NetworkStatus::withKey, NetworkStatus.keys(), errors),
                several(raw, "phase", Phase::withKey, Phase.keys(), errors),
                several(raw, "sort", SortBy::withKey, SortBy.keys(), errors).stream()
                        .findFirst()
                        .orElse(SortBy.NAME),
                limit(raw, errors),
                raw.getOrDefault("heading", ""));
    }

    private static Optional<String> known(String key, List<String> keys) {
        return keys.contains(key) ? Optional.of(key) : Optional.empty();
    }

    /**
     * The values of a parameter that may have several.
     *
     * @param reader empty for a key that is not allowed, which goes to the errors
     */
    public static <T> List<T> several(
            Map<String, String> raw,
            String parameter,
            Function<String, Optional<T>> reader,
            List<String> allowed,
            List<ValidationError> errors) {
        List<String> keys = Arrays.stream(raw.getOrDefault(parameter, "").split("[,|]"))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .limit(MOST_KEYS)
                .toList();
        List<T> values = new ArrayList<>();
        for (String key : keys) {
            reader.apply(key)
                    .ifPresentOrElse(
                            values::add,
                            () -> errors.add(ValidationError.of(
                                    parameter,
                                    "innovation.rollup.problem.value",
                                    shortened(key),
                                    parameter,
                                    String.join(", ", allowed))));
        }
        return values;
    }

    private static String shortened(String key) {
        return key.codePointCount(0, key.length()) <= LONGEST_SAID
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST_SAID)) + "\u2026";
    }

    private static int limit(Map<String, String> raw, List<ValidationError> errors) {
        String limit = raw.getOrDefault("limit", "").strip();
        if (limit.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        if (limit.matches("\\d{1,3}") && Integer.parseInt(limit) >= 1 && Integer.parseInt(limit) <= MOST) {
            return Integer.parseInt(limit);
        }
        errors.add(ValidationError.of("limit", "innovation.rollup.problem.limit", shortened(limit), MOST));
        return DEFAULT_LIMIT;
    }

    /** Whether the network passes the filter. */
    public boolean asksFor(Summary summary) {
        return (types.isEmpty() || types.contains(summary.profile().type()))
                && (statuses.isEmpty() || statuses.contains(summary.profile().status()))
                && (phases.isEmpty() || phases.contains(summary.position().phase()));
    }

    /** A copy without limit. */
    public RollupParameters withoutLimit() {
        return new RollupParameters(types, statuses, phases, sort, Integer.MAX_VALUE, heading);
    }

    /** A copy in another order. */
    public RollupParameters sortedBy(SortBy other) {
        return new RollupParameters(types, statuses, phases, other, limit, heading);
    }
}
