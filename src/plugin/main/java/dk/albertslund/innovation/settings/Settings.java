package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an administrator decides for all networks: what phases and types are called, how much is enough, when a quiet
 * network asks for attention, which excuses are known. Keys never change; what is called differently stays the same
 * thing.
 *
 * @param phases the municipality's own names; of phases without one the language file's count
 * @param quietDays after how many quiet days a network asks for attention
 * @param types in the order in which they are offered; hidden ones too
 * @param excuses in the order in which they are offered; hidden ones too
 * @param showsSteps whether the steps of the municipality's own model stand beside the phases
 * @param showsHalfYears whether the half-year is told in which a network begins, and by when the next themes are
 *     proposed
 * @param retentionMonths how long after a network's end names of persons are proposed to be kept
 */
public record Settings(
        Map<Phase, LocalizedLabel> phases,
        Thresholds thresholds,
        int quietDays,
        List<NetworkType> types,
        List<Excuse> excuses,
        boolean showsSteps,
        boolean showsHalfYears,
        int retentionMonths) {
    /** What counts until somebody has published something else. */
    public static final Settings DEFAULTS = new Settings(
            Map.of(),
            Thresholds.DEFAULTS,
            42,
            List.of(
                    NetworkType.builtIn("welfare", 6),
                    NetworkType.builtIn("innovation", 0),
                    NetworkType.builtIn("learning", 5)),
            Stream.of(
                            "noMoney",
                            "noTime",
                            "lawForbids",
                            "notOurTask",
                            "triedBefore",
                            "managementWont",
                            "citizensWont",
                            "staffResist",
                            "itSystems",
                            "notInventedHere",
                            "fearOfError",
                            "other")
                    .map(Excuse::builtIn)
                    .toList(),
            true,
            true,
            6);

    public Settings {
        phases = named(phases);
        types = List.copyOf(types);
        excuses = List.copyOf(excuses);
    }

    /** Those that have a name of the municipality's own. */
    private static Map<Phase, LocalizedLabel> named(Map<Phase, LocalizedLabel> phases) {
        return phases.entrySet().stream()
                .filter(phase -> !phase.getValue().equals(LocalizedLabel.NONE))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public LocalizedLabel label(Phase phase) {
        return phases.getOrDefault(phase, LocalizedLabel.NONE);
    }

    public Optional<NetworkType> type(String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** All types that a network may have, hidden ones too. */
    public List<String> typeKeys() {
        return types.stream().map(NetworkType::key).toList();
    }

    /** The types that a new network may choose. */
    public List<NetworkType> offeredTypes() {
        return types.stream().filter(type -> !type.isHidden()).toList();
    }

    public Optional<Excuse> excuse(String code) {
        return excuses.stream().filter(excuse -> excuse.code().equals(code)).findFirst();
    }

    /** All excuses that may have been ticked, hidden ones too. */
    public List<String> excuseCodes() {
        return excuses.stream().map(Excuse::code).toList();
    }

    /** The excuses that may be ticked. */
    public List<Excuse> offeredExcuses() {
        return excuses.stream().filter(excuse -> !excuse.isHidden()).toList();
    }

    /** Whether networks of this type end their phases with a decision to go on, to go back or to stop. */
    public boolean hasGates(String typeKey) {
        return type(typeKey).filter(NetworkType::hasGates).isPresent();
    }

    /** After how many quiet days a network of this type asks for attention. */
    public int quietDays(String typeKey) {
        return type(typeKey)
                .map(NetworkType::quietDays)
                .filter(days -> days > 0)
                .orElse(quietDays);
    }

    /** These, with all types and excuses that there are now: what these do not know is hidden, and not lost. */
    Settings withRemovedFrom(Settings now) {
        return new Settings(
                phases,
                thresholds,
                quietDays,
                withRemoved(types, now.types, NetworkType::key, NetworkType::hidden),
                withRemoved(excuses, now.excuses, Excuse::code, Excuse::hidden),
                showsSteps,
                showsHalfYears,
                retentionMonths);
    }

    private static <T> List<T> withRemoved(
            List<T> these, List<T> now, Function<T, String> key, UnaryOperator<T> hiding) {
        List<String> known = these.stream().map(key).toList();
        List<T> all = new ArrayList<>(these);
        now.stream().filter(one -> !known.contains(key.apply(one))).map(hiding).forEach(all::add);
        return all;
    }
}
