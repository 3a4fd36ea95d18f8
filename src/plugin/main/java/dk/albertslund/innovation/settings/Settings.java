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
 * Settings for all networks. Immutable; keys never change.
 *
 * @param phases own labels of phases; for others the language file's apply
 * @param quietDays days without activity until a network needs attention
 * @param types in display order, including hidden ones
 * @param excuses in display order, including hidden ones
 * @param showsSteps whether the steps of the municipality's own model are shown with the phases
 * @param showsHalfYears whether the half-year of a network's start and the next deadline for proposals are shown
 * @param showsLiveChanges whether open pages ask for what others write and show it
 * @param retentionMonths months after a network's end that are proposed as retention of names
 */
public record Settings(
        Map<Phase, LocalizedLabel> phases,
        Thresholds thresholds,
        int quietDays,
        List<NetworkType> types,
        List<Excuse> excuses,
        boolean showsSteps,
        boolean showsHalfYears,
        boolean showsLiveChanges,
        int retentionMonths) {
    /** Apply until something is published. */
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
            true,
            6);

    public Settings {
        phases = named(phases);
        types = List.copyOf(types);
        excuses = List.copyOf(excuses);
    }

    /** Drops empty labels. */
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

    /** All types, including hidden ones. */
    public List<String> typeKeys() {
        return types.stream().map(NetworkType::key).toList();
    }

    /** Types for new networks. */
    public List<NetworkType> offeredTypes() {
        return types.stream().filter(type -> !type.isHidden()).toList();
    }

    public Optional<Excuse> excuse(String code) {
        return excuses.stream().filter(excuse -> excuse.code().equals(code)).findFirst();
    }

    /** All excuses, including hidden ones. */
    public List<String> excuseCodes() {
        return excuses.stream().map(Excuse::code).toList();
    }

    /** Excuses that can be ticked. */
    public List<Excuse> offeredExcuses() {
        return excuses.stream().filter(excuse -> !excuse.isHidden()).toList();
    }

    /** Whether gates are enforced for networks of this type. */
    public boolean hasGates(String typeKey) {
        return type(typeKey).filter(NetworkType::hasGates).isPresent();
    }

    /** Days without activity until a network of this type needs attention. */
    public int quietDays(String typeKey) {
        return type(typeKey)
                .map(NetworkType::quietDays)
                .filter(days -> days > 0)
                .orElse(quietDays);
    }

    /** A copy with the other settings' additional types and excuses, hidden. */
    Settings withRemovedFrom(Settings current) {
        return new Settings(
                phases,
                thresholds,
                quietDays,
                withRemoved(types, current.types, NetworkType::key, NetworkType::hidden),
                withRemoved(excuses, current.excuses, Excuse::code, Excuse::hidden),
                showsSteps,
                showsHalfYears,
                showsLiveChanges,
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
