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
 * Which networks a rollup shows and how. Without any parameter it shows all of them by name.
 *
 * @param limit the most rows to show, 1 to 500; the rest is counted, never hidden
 */
public record RollupParameters(
        List<String> types, List<NetworkStatus> statuses, List<Phase> phases, SortBy sort, int limit, String heading) {
    public static final int DEFAULT_LIMIT = 100;
    public static final int MOST = 500;
    /** More than there can be types, and enough to see what is wrong with the others. */
    private static final int MOST_KEYS = 60;

    private static final int LONGEST_SAID = 60;

    public RollupParameters {
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
        phases = List.copyOf(phases);
    }

    /**
     * Reads the parameters that somebody wrote on a page.
     *
     * @param typeKeys the types that there are, hidden ones too
     * @throws ValidationException with every mistake, each naming its parameter and what is allowed
     */
    public static RollupParameters from(Map<String, String> raw, List<String> typeKeys) {
        List<ValidationError> errors = new ArrayList<>();
        RollupParameters read = new RollupParameters(
                several(raw, "types", key -> known(key, typeKeys), typeKeys, errors),
                several(raw, "status", NetworkStatus::withKey, NetworkStatus.keys(), errors),
                several(raw, "phase", Phase::withKey, phaseKeys(), errors),
                several(raw, "sort", SortBy::withKey, SortBy.keys(), errors).stream()
                        .findFirst()
                        .orElse(SortBy.NAME),
                limit(raw, errors),
                raw.getOrDefault("heading", ""));
        ValidationException.throwIfAny(errors);
        return read;
    }

    private static Optional<String> known(String key, List<String> keys) {
        return keys.contains(key) ? Optional.of(key) : Optional.empty();
    }

    private static List<String> phaseKeys() {
        return Arrays.stream(Phase.values()).map(Phase::key).toList();
    }

    private static <T> List<T> several(
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

    /** Whether the network is one that is asked for. */
    public boolean asksFor(Summary summary) {
        return (types.isEmpty() || types.contains(summary.profile().type()))
                && (statuses.isEmpty() || statuses.contains(summary.profile().status()))
                && (phases.isEmpty() || phases.contains(summary.position().phase()));
    }

    /** The same networks, all of them. */
    public RollupParameters withoutLimit() {
        return new RollupParameters(types, statuses, phases, sort, Integer.MAX_VALUE, heading);
    }
}
